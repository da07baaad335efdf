import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { MATCH_STATUSES } from '../matching/status.ts';
import { phaseFit } from './phase-fit.ts';
import { servesANeed } from './purpose-fit.ts';
import { type ScorePart, scoreOf, scorePartsOf } from './score.ts';
import { type Relevance, stepOf } from './step.ts';

/** A match in its place, with what put it there. */
export type RankedMatch = {
  readonly match: Match;
  readonly rank: number;
  readonly relevance: Relevance;
  readonly step: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
};

/**
 * By availability, as `step.ts` names it; within each, what is beside the point after what is aimed at it; and within these
 * the score. No score buys off a hard criterion. Equal scores go by status, and then by id: the order is total.
 */
export function rank(matches: readonly Match[], situation: Situation, ranking: RankingProfile): readonly RankedMatch[] {
  const scored = matches.map((match) => toScored(match, situation, ranking));
  const ordered = scored.toSorted(
    (a, b) => a.step - b.step || b.score - a.score || statusRank(a) - statusRank(b) || byId(a, b),
  );
  return ordered.map((entry, index) => ({ ...entry, rank: index + 1 }));
}

type Scored = Omit<RankedMatch, 'rank'>;

function toScored(match: Match, situation: Situation, ranking: RankingProfile): Scored {
  const parts = scorePartsOf(match, situation, ranking);
  const isAimed =
    phaseFit(match.instrument, situation, ranking) > 0 && servesANeed(match.instrument, situation.profile);
  const relevance: Relevance = isAimed ? 'aimed' : 'beside';
  return { match, relevance, parts, score: scoreOf(parts), step: stepOf(match.status, match.group, relevance) };
}

function statusRank({ match }: Scored): number {
  return MATCH_STATUSES.indexOf(match.status);
}

function byId(a: Scored, b: Scored): number {
  return a.match.instrument.id < b.match.instrument.id ? -1 : 1;
}
