import type { CatalogueContent } from '#core/catalogue/catalogue.ts';
import {
  type RankingProfile,
  SCORE_PARTS,
  type ScorePartName,
  STANDARD_RANKING_ID,
} from '#core/catalogue/ranking-profile.ts';
import { GROUPS } from '#core/matching/status.ts';
import type { EvaluationCase, EvaluationPairs } from './judgements.ts';
import { mean, ndcgAt, recallAt } from './measures.ts';
import { engineRanker, phaseFilterRanker, type Ranker, rankedFor, textSearchRanker } from './rankers.ts';

export type Judgements = { readonly cases: readonly EvaluationCase[]; readonly pairs: readonly EvaluationPairs[] };
export type Quality = {
  readonly recallAt5: number;
  readonly recallAt10: number;
  readonly ndcgAt10: number;
  /** Share of the pairs in which the one that should come first does. */
  readonly pairsAgreed: number;
};

export function qualityOf(ranker: Ranker, { cases, pairs }: Judgements): Quality {
  const orders = cases.map((one) => ({ order: ranker(one), gains: gainsOf(one) }));
  const all = pairs.flatMap((one) => {
    const order = ranker(one);
    return one.pairs.map((pair) => isAgreed(pair, order));
  });
  return {
    recallAt5: mean(orders.map(({ order, gains }) => recallAt(5, order, gains))),
    recallAt10: mean(orders.map(({ order, gains }) => recallAt(10, order, gains))),
    ndcgAt10: mean(orders.map(({ order, gains }) => ndcgAt(10, order, gains))),
    pairsAgreed: mean(all.map(Number)),
  };
}

/** The engine beside what one would do without it, and without each part of its score. */
export function comparison(catalogue: CatalogueContent, judgements: Judgements) {
  const standard = standardIn(catalogue);
  const rankers: readonly (readonly [string, Ranker])[] = [
    [standard.id, engineRanker(catalogue, standard)],
    ['phase tags, by name', phaseFilterRanker(catalogue)],
    ['text search (tf-idf)', textSearchRanker(catalogue)],
    ...SCORE_PARTS.map((part) => [`without ${part}`, engineRanker(catalogue, without(part, standard))] as const),
  ];
  return rankers.map(([name, ranker]) => ({ name, quality: qualityOf(ranker, judgements) }));
}

export function standardIn({ rankingProfiles }: CatalogueContent): RankingProfile {
  const standard = rankingProfiles.find(({ id }) => id === STANDARD_RANKING_ID);
  if (standard === undefined) throw new Error(`There is no ranking profile ${STANDARD_RANKING_ID}.`);
  return standard;
}

function without(part: ScorePartName, ranking: RankingProfile): RankingProfile {
  return withWeights(ranking, (name, weight) => (name === part ? 0 : weight));
}

function withWeights(ranking: RankingProfile, change: (name: ScorePartName, weight: number) => number): RankingProfile {
  const { parts } = ranking;
  const { phaseFit, purposeFit, financialFit, feasibility, certainty } = parts;
  return {
    ...ranking,
    parts: {
      phaseFit: { ...phaseFit, weight: change('phaseFit', phaseFit.weight) },
      purposeFit: { ...purposeFit, weight: change('purposeFit', purposeFit.weight) },
      financialFit: { ...financialFit, weight: change('financialFit', financialFit.weight) },
      feasibility: { ...feasibility, weight: change('feasibility', feasibility.weight) },
      certainty: { ...certainty, weight: change('certainty', certainty.weight) },
    },
  };
}

/** How often the first stays first while every weight moves by the profile's slack either way, over the cases. */
export function topStability(catalogue: CatalogueContent, cases: readonly EvaluationCase[]): number {
  const standard = standardIn(catalogue);
  const shifted = shiftedProfiles(standard);
  const stays = cases.map((one) => {
    const [first] = engineRanker(catalogue, standard)(one);
    return shifted.every((ranking) => engineRanker(catalogue, ranking)(one).at(0) === first);
  });
  return mean(stays.map(Number));
}

/** Every way of moving all weights up or down by the slack: the corners, between which the order changes no more than at them. */
function shiftedProfiles(ranking: RankingProfile): readonly RankingProfile[] {
  return Array.from({ length: 2 ** SCORE_PARTS.length }, (_, corner) =>
    withWeights(ranking, (name, weight) => {
      const isUp = Math.floor(corner / 2 ** SCORE_PARTS.indexOf(name)) % 2 === 1;
      return weight * (isUp ? 1 + ranking.slack : 1 - ranking.slack);
    }),
  );
}

/** How many instruments stand in each group, over the cases. */
export function meanStanding(catalogue: CatalogueContent, cases: readonly EvaluationCase[]) {
  const standings = cases.map((one) => rankedFor(one, catalogue, standardIn(catalogue)));
  return Object.fromEntries(
    GROUPS.map((group) => [
      group,
      mean(standings.map((ranked) => ranked.filter(({ match }) => match.group === group).length)),
    ]),
  );
}

/** The pairs in which the order is the other way round, with the places of both. */
export function disagreements(catalogue: CatalogueContent, pairs: readonly EvaluationPairs[]) {
  return pairs.flatMap((one) => {
    const order = engineRanker(catalogue, standardIn(catalogue))(one);
    return one.pairs
      .filter((pair) => !isAgreed(pair, order))
      .map(({ above, below, why }) => ({
        profile: one.id,
        above,
        below,
        why,
        places: [order.indexOf(above) + 1, order.indexOf(below) + 1] as const,
      }));
  });
}

/** What should be found among the first ten of a case and is not, with its place. */
export function misses(catalogue: CatalogueContent, cases: readonly EvaluationCase[]) {
  return cases.flatMap((one) => {
    const order = engineRanker(catalogue, standardIn(catalogue))(one);
    return one.relevant
      .filter(({ gain, instrument }) => gain >= 2 && order.indexOf(instrument) >= 10)
      .map(({ gain, instrument }) => ({ case: one.id, instrument, gain, place: order.indexOf(instrument) + 1 }));
  });
}

function isAgreed({ above, below }: { readonly above: string; readonly below: string }, order: readonly string[]) {
  return order.includes(above) && (!order.includes(below) || order.indexOf(above) < order.indexOf(below));
}

function gainsOf({ relevant }: EvaluationCase): ReadonlyMap<string, number> {
  return new Map(relevant.map(({ instrument, gain }) => [instrument, gain]));
}
