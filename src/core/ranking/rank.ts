import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { type Group, MATCH_STATUSES, type MatchStatus } from '../matching/status.ts';
import { phaseFit } from './phase-fit.ts';
import { servesANeed } from './purpose-fit.ts';
import type { RankingProfile } from './ranking-profile.ts';
import { type ScorePart, scoreOf, scorePartsOf } from './score.ts';

/** Aimed at what the project asks for and where it stands, or beside it. */
export type Relevance = 'aimed' | 'beside';

export type RankedMatch = {
  readonly match: Match;
  readonly rank: number;
  /** The places it can take when every weight moves by a fifth either way. */
  readonly rankRange: { readonly best: number; readonly worst: number };
  readonly relevance: Relevance;
  readonly score: number;
  readonly parts: readonly ScorePart[];
};

type Scored = Omit<RankedMatch, 'rank' | 'rankRange'> & { readonly step: number };

/**
 * Refusals last; what is beside the point after what is aimed at it; then the status; and only within these the score. No
 * score buys off a hard criterion. Ties fall by id, so the order is total and the same every time.
 */
export function rank(matches: readonly Match[], situation: Situation, ranking: RankingProfile): readonly RankedMatch[] {
  const scored = matches.map((match) => toScored(match, situation, ranking));
  const ordered = scored.toSorted((a, b) => a.step - b.step || b.score - a.score || byId(a, b));
  return ordered.map(({ step, ...ranked }, index) => ({
    ...ranked,
    rank: index + 1,
    rankRange: rankRangeOf(index, ordered),
  }));
}

function toScored(match: Match, situation: Situation, ranking: RankingProfile): Scored {
  const parts = scorePartsOf(match, situation, ranking);
  const isAimed = phaseFit(match.instrument, situation) > 0 && servesANeed(match.instrument, situation.profile);
  const relevance: Relevance = isAimed ? 'aimed' : 'beside';
  return { match, relevance, parts, score: scoreOf(parts), step: stepOf(match.status, match.group, relevance) };
}

/** The step of the order a status stands on; lower comes first. */
export function stepOf(status: MatchStatus, group: Group, relevance: Relevance): number {
  const refused = group === 'no' ? 2 : 0;
  const beside = relevance === 'beside' ? 1 : 0;
  return (refused + beside) * MATCH_STATUSES.length + MATCH_STATUSES.indexOf(status);
}

function byId(a: Scored, b: Scored): number {
  return a.match.instrument.id < b.match.instrument.id ? -1 : 1;
}

/** How far every weight may move, as a share of itself. */
const WEIGHT_SLACK = 0.2;

function rankRangeOf(index: number, ordered: readonly Scored[]): RankedMatch['rankRange'] {
  const self = ordered[index];
  if (self === undefined) return { best: index + 1, worst: index + 1 };
  const peers = ordered.map((other, place) => ({ other, place })).filter(({ other }) => other.step === self.step);
  const couldRise = peers.filter(({ other, place }) => place < index && canOvertake(self, other)).length;
  const couldFall = peers.filter(({ other, place }) => place > index && canOvertake(other, self)).length;
  return { best: index + 1 - couldRise, worst: index + 1 + couldFall };
}

/** Some choice of weights puts `lower` level with `upper` or above it. */
function canOvertake(lower: Scored, upper: Scored): boolean {
  const differences = lower.parts.map((part, place) => part.contribution - (upper.parts[place]?.contribution ?? 0));
  const now = differences.reduce((sum, difference) => sum + difference, 0);
  const slack = differences.reduce((sum, difference) => sum + Math.abs(difference), 0);
  return now + WEIGHT_SLACK * slack >= 0;
}
