import type { Instrument } from '../catalogue/instrument.ts';
import { type LeafFinding, leafFindings } from '../eligibility/finding.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { hullOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { phaseFit } from './phase-fit.ts';
import { purposeFit } from './purpose-fit.ts';
import { type RankingProfile, SCORE_PARTS, type ScorePartName } from './ranking-profile.ts';

/** One part of a score, with what it adds. */
export type ScorePart = {
  readonly part: ScorePartName;
  readonly weight: number;
  readonly value: number;
  readonly contribution: number;
};

export function scorePartsOf(match: Match, situation: Situation, { weights }: RankingProfile): readonly ScorePart[] {
  const values: Readonly<Record<ScorePartName, number>> = {
    phaseFit: phaseFit(match.instrument, situation),
    purposeFit: purposeFit(match, situation),
    financialFit: financialFit(match, situation),
    feasibility: feasibility(match),
    certainty: certainty(match),
  };
  return SCORE_PARTS.map((part) => ({
    part,
    weight: weights[part],
    value: round(values[part]),
    contribution: round(weights[part] * values[part]),
  }));
}

export function scoreOf(parts: readonly ScorePart[]): number {
  return round(parts.reduce((sum, { contribution }) => sum + contribution, 0));
}

const UNKNOWN_MONEY = 0.5;

/** How much of what is sought the scheme can give; undecided where either is not known. */
function financialFit({ support }: Match, { profile }: Situation): number {
  const sought = (['project.supportSoughtNok', 'project.budgetNok'] as const).find((fact) => profile.has(fact));
  if (sought === undefined || support.maxNok === undefined) return UNKNOWN_MONEY;
  const { min } = hullOf(statedPossibilities(profile, sought));
  return min === 0 ? 1 : Math.min(1, support.maxNok / min);
}

const BY_AWARD = { 'rights-based': 1, service: 0.8, assessed: 0.7, competitive: 0.4 } as const satisfies Record<
  Instrument['award']['is'],
  number
>;
const BY_WINDOW = {
  open: 1,
  'opens-later': 0.7,
  'not-stated': 0.8,
  'between-calls': 0.5,
  closed: 0,
} as const satisfies Record<Match['window']['state'], number>;

/** How readily it can be had: by right before in competition, now before at some later call. */
function feasibility({ instrument, window }: Match): number {
  return BY_AWARD[instrument.award.is] * BY_WINDOW[window.state];
}

const BY_CONFIDENCE = { official: 1, study: 0.8, secondary: 0.6 } as const;

/** How much of the verdict is known, and how good the sources of the conditions are; no conditions is no certainty. */
function certainty(match: Match): number {
  return certaintyKnowing(match, ({ verdicts }) => verdicts.length === 1);
}

/** The certainty there would be if these leaves were settled. */
export function certaintyKnowing({ conditions, instrument }: Match, isSettled: (leaf: LeafFinding) => boolean): number {
  const leaves = leafFindings(conditions).filter(({ criterion }) => criterion.rule !== 'applicant');
  if (leaves.length === 0) return 0;
  const worth = leaves.map((leaf) => {
    const { source: key, rule } = leaf.criterion;
    const source = key === undefined ? undefined : instrument.sources[key];
    const trust = source === undefined ? BY_CONFIDENCE.study : BY_CONFIDENCE[source.confidence];
    return isSettled(leaf) && rule !== 'assessed' ? trust : 0;
  });
  return worth.reduce<number>((sum, value) => sum + value, 0) / leaves.length;
}

/** Four decimals: enough to order by, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
