import { type RankingProfile, SCORE_PARTS, type ScorePartName } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { certainty } from './certainty.ts';
import { feasibility } from './feasibility.ts';
import { financialFit } from './financial-fit.ts';
import { phaseFit } from './phase-fit.ts';
import { purposeFit } from './purpose-fit.ts';

/** One part of a score, with what it adds. */
export type ScorePart = {
  readonly part: ScorePartName;
  readonly weight: number;
  readonly value: number;
  readonly contribution: number;
};

export function scorePartsOf(match: Match, situation: Situation, ranking: RankingProfile): readonly ScorePart[] {
  const values: Readonly<Record<ScorePartName, number>> = {
    phaseFit: phaseFit(match.instrument, situation, ranking),
    purposeFit: purposeFit(match, situation, ranking),
    financialFit: financialFit(match, situation, ranking),
    feasibility: feasibility(match, situation, ranking),
    certainty: certainty(match, situation, ranking),
  };
  return SCORE_PARTS.map((part) => {
    const { weight } = ranking.parts[part];
    return { part, weight, value: round(values[part]), contribution: round(weight * values[part]) };
  });
}

export function scoreOf(parts: readonly ScorePart[]): number {
  return round(parts.reduce((sum, { contribution }) => sum + contribution, 0));
}

/** Four decimals: enough to order by, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
