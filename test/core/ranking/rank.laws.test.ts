import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { instrumentSchema } from '#core/catalogue/instrument.ts';
import { contrastOf } from '#core/ranking/contrast.ts';
import type { RankedMatch } from '#core/ranking/rank.ts';
import { rankRangeOf, tiedWith } from '#core/ranking/rank-range.ts';
import { availabilityOf } from '#core/ranking/step.ts';
import { perPart, rankedCatalogues, rankedIn, rankedSituations, weighing } from '#test/support/ranking-arbitraries.ts';
import { RUNS } from '#test/support/runs.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

vi.setConfig({ testTimeout: 60_000 });

const { slack, parts } = STANDARD_RANKING;
const idsOf = (order: readonly RankedMatch[]) => order.map(({ match }) => match.instrument.id);
const scoresOf = (order: readonly RankedMatch[]) =>
  new Map(order.map(({ match, score, parts, relevance }) => [match.instrument.id, { score, parts, relevance }]));
const availability = ({ match }: RankedMatch) => availabilityOf(match.status, match.group);

describe('the laws of ranking', () => {
  it('the order in which instruments are given does not matter', () => {
    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, (instruments, situation) => {
        expect(rankedIn(instruments.toReversed(), situation)).toEqual(rankedIn(instruments, situation));
      }),
      { numRuns: RUNS },
    );
  });

  it('one more instrument changes neither the scores of the others nor their order', () => {
    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, ([added, ...rest], situation) => {
        const before = rankedIn(rest, situation);
        const after = rankedIn(added === undefined ? rest : [...rest, added], situation);
        const others = after.filter(({ match }) => match.instrument.id !== added?.id);

        expect(scoresOf(others)).toEqual(scoresOf(before));
        expect(idsOf(others)).toEqual(idsOf(before));
      }),
      { numRuns: RUNS },
    );
  });

  it('who provides an instrument plays no part', () => {
    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, (instruments, situation) => {
        const renamed = instruments.map((instrument) => instrumentSchema.parse({ ...instrument, provider: 'eksfin' }));

        expect(scoresOf(rankedIn(renamed, situation))).toEqual(scoresOf(rankedIn(instruments, situation)));
        expect(idsOf(rankedIn(renamed, situation))).toEqual(idsOf(rankedIn(instruments, situation)));
      }),
      { numRuns: RUNS },
    );
  });

  it('a score lies between nothing and one, and is the sum of its parts', () => {
    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, (instruments, situation) => {
        for (const { score, parts } of rankedIn(instruments, situation)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(score).toBeCloseTo(
            parts.reduce((sum, { weight, value }) => sum + weight * value, 0),
            3,
          );
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('no score buys off a refusal, nor that one has to wait, however the parts are weighed', () => {
    const weights = perPart(fc.double({ min: 0, max: 1, noNaN: true }));

    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, weights, (instruments, situation, weight) => {
        const order = rankedIn(
          instruments,
          situation,
          weighing((part) => weight[part]),
        ).map(availability);
        const inTurn = ['open', 'later', 'refused', 'closed'];

        expect(order).toEqual(order.toSorted((a, b) => inTurn.indexOf(a) - inTurn.indexOf(b)));
        expect(inTurn).toEqual(expect.arrayContaining(order));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the laws of neighbours in the order', () => {
  /** Each with the one right below it. */
  const neighboursIn = (order: readonly RankedMatch[]) =>
    order.slice(1).flatMap((below, index) => order.slice(index, index + 1).map((above) => ({ above, below })));

  it('their contrast names the first thing that differs, and nothing that does not', () => {
    const found = new Set<string>();

    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, (instruments, situation) => {
        for (const { above, below } of neighboursIn(rankedIn(instruments, situation))) {
          const looked = [
            { by: 'availability', differs: availability(above) !== availability(below) },
            { by: 'relevance', differs: above.relevance !== below.relevance },
            { by: 'score', differs: above.score !== below.score },
            { by: 'status', differs: above.match.status !== below.match.status },
            { by: 'id', differs: true },
          ];
          const contrast = contrastOf(above, below);
          found.add(contrast.by);

          expect(contrast.by).toBe(looked.find(({ differs }) => differs)?.by);
          expect(contrast).not.toMatchObject({ parts: [] });
        }
      }),
      { numRuns: RUNS },
    );

    expect([...found].toSorted()).toEqual(['availability', 'id', 'relevance', 'score', 'status']);
  });

  it('the differences between the parts add up to the difference between the scores', () => {
    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, (instruments, situation) => {
        for (const { above, below } of neighboursIn(rankedIn(instruments, situation))) {
          const contrast = contrastOf(above, below);
          if (contrast.by !== 'score') continue;
          const sum = contrast.parts.reduce((total, { difference }) => total + difference, 0);

          expect(sum).toBeCloseTo(above.score - below.score);
          expect(sum).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('ties are mutual, and no other stands between those that are tied', () => {
    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, (instruments, situation) => {
        const order = rankedIn(instruments, situation);
        for (const entry of order) {
          const tied = tiedWith(entry, order);
          const places = [entry, ...tied].map(({ rank }) => rank).toSorted((a, b) => a - b);

          expect(tied.every((other) => tiedWith(other, order).includes(entry))).toBe(true);
          expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the law of the places a match can take', () => {
  it('moving every weight by up to the slack keeps each match within its places', () => {
    const shifts = perPart(fc.double({ min: 1 - slack, max: 1 + slack, noNaN: true }));

    fc.assert(
      fc.property(rankedCatalogues, rankedSituations, shifts, (instruments, situation, shift) => {
        const moved = rankedIn(
          instruments,
          situation,
          weighing((part) => parts[part].weight * shift[part]),
        );
        const order = rankedIn(instruments, situation);
        for (const entry of order) {
          const { best, worst } = rankRangeOf(entry, order, slack);
          const now = moved.find(({ match }) => match.instrument.id === entry.match.instrument.id)?.rank;
          for (const place of [entry.rank, now]) {
            expect(place).toBeGreaterThanOrEqual(best);
            expect(place).toBeLessThanOrEqual(worst);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
