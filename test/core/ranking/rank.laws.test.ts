import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import { AWARDS } from '#core/catalogue/kinds.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { NEEDS, SECTORS } from '#core/profile/facts/options.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import { anInstrument, aSituation } from '#test/support/builders.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

const criteria = ['company.exporting', 'project.involvesRnd', 'company.growthAmbition'].map((fact, index) => ({
  id: `criterion-${index}`,
  rule: 'is',
  fact,
  values: [true],
  source: 'page',
}));
const span = (levels: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: levels }), fc.nat(4))
    .map(([min, width]) => ({ min, max: Math.min(levels, min + width) }));

const catalogues: fc.Arbitrary<readonly Instrument[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{3}$/),
      purposes: fc.subarray([...NEEDS], { minLength: 1, maxLength: 4 }),
      trl: span(9),
      award: fc.constantFrom(...AWARDS).map((is) => ({ is, basis: 'stated' as const })),
      criteria: fc.subarray(criteria),
    }),
    { minLength: 2, maxLength: 7, selector: ({ id }) => id },
  )
  .map((entries) => entries.map(anInstrument));

const situations = fc
  .record(
    {
      trl: fc.integer({ min: 1, max: 9 }),
      needs: fc.subarray([...NEEDS], { maxLength: 3 }),
      sectors: fc.subarray([...SECTORS], { maxLength: 2 }),
      involvesRnd: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((project) => aSituation({ project, company: { growthAmbition: true } }));

function ranked(
  instruments: readonly Instrument[],
  situation: ReturnType<typeof aSituation>,
  ranking = STANDARD_RANKING,
): readonly RankedMatch[] {
  return rank(
    instruments.map((instrument) => matchInstrument(instrument, situation)),
    situation,
    ranking,
  );
}

const idsOf = (order: readonly RankedMatch[]) => order.map(({ match }) => match.instrument.id);
const scoresOf = (order: readonly RankedMatch[]) =>
  new Map(order.map(({ match, score, parts, relevance }) => [match.instrument.id, { score, parts, relevance }]));

describe('the laws of ranking', () => {
  it('the order in which instruments are given does not matter', () => {
    fc.assert(
      fc.property(catalogues, situations, (instruments, situation) => {
        expect(ranked(instruments.toReversed(), situation)).toEqual(ranked(instruments, situation));
      }),
      { numRuns: RUNS },
    );
  });

  it('one more instrument changes neither the scores of the others nor their order', () => {
    fc.assert(
      fc.property(catalogues, situations, ([added, ...rest], situation) => {
        const before = ranked(rest, situation);
        const after = ranked(added === undefined ? rest : [...rest, added], situation);
        const others = after.filter(({ match }) => match.instrument.id !== added?.id);

        expect(scoresOf(others)).toEqual(scoresOf(before));
        expect(idsOf(others)).toEqual(idsOf(before));
      }),
      { numRuns: RUNS },
    );
  });

  it('who provides an instrument plays no part', () => {
    fc.assert(
      fc.property(catalogues, situations, (instruments, situation) => {
        const renamed = instruments.map((instrument) => instrumentSchema.parse({ ...instrument, provider: 'eksfin' }));

        expect(scoresOf(ranked(renamed, situation))).toEqual(scoresOf(ranked(instruments, situation)));
        expect(idsOf(ranked(renamed, situation))).toEqual(idsOf(ranked(instruments, situation)));
      }),
      { numRuns: RUNS },
    );
  });

  it('a score lies between nothing and one, and is the sum of its parts', () => {
    fc.assert(
      fc.property(catalogues, situations, (instruments, situation) => {
        for (const { score, parts } of ranked(instruments, situation)) {
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

  it('moving every weight by up to a fifth keeps each match within its places', () => {
    const shift = fc.double({ min: 0.8, max: 1.2, noNaN: true });
    const shifts = fc.record({
      phaseFit: shift,
      purposeFit: shift,
      financialFit: shift,
      feasibility: shift,
      certainty: shift,
    });

    fc.assert(
      fc.property(catalogues, situations, shifts, (instruments, situation, moved) => {
        const { weights } = STANDARD_RANKING;
        const ranking = {
          id: 'moved',
          weights: {
            phaseFit: weights.phaseFit * moved.phaseFit,
            purposeFit: weights.purposeFit * moved.purposeFit,
            financialFit: weights.financialFit * moved.financialFit,
            feasibility: weights.feasibility * moved.feasibility,
            certainty: weights.certainty * moved.certainty,
          },
        };
        const now = ranked(instruments, situation, ranking);

        for (const { match, rank: place, rankRange } of ranked(instruments, situation)) {
          const moved = now.find((other) => other.match.instrument.id === match.instrument.id)?.rank;
          expect(place).toBeGreaterThanOrEqual(rankRange.best);
          expect(place).toBeLessThanOrEqual(rankRange.worst);
          expect(moved).toBeGreaterThanOrEqual(rankRange.best);
          expect(moved).toBeLessThanOrEqual(rankRange.worst);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
