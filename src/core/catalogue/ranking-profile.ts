/** What the score is made of. Each part is a function of profile, instrument and catalogue alone, between 0 and 1. */
export const SCORE_PARTS = ['phaseFit', 'purposeFit', 'financialFit', 'feasibility', 'certainty'] as const;
export type ScorePartName = (typeof SCORE_PARTS)[number];

/** A published way to weigh the parts; answers name it, so an order can be explained and repeated. */
export type RankingProfile = {
  readonly id: string;
  readonly weights: Readonly<Record<ScorePartName, number>>;
};

/**
 * Purpose and phase lead, since where a company stands and what it needs decides which instruments are relevant (Menon
 * 2021, 1.3). How easily support is got comes next; money and certainty separate what is otherwise alike.
 */
export const STANDARD_RANKING: RankingProfile = {
  id: 'standard@1',
  weights: { phaseFit: 0.3, purposeFit: 0.35, financialFit: 0.1, feasibility: 0.15, certainty: 0.1 },
};
