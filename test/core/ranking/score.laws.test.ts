import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SCORE_PARTS, type ScorePartName } from '#core/catalogue/ranking-profile.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { NEEDS, SECTORS } from '#core/profile/facts/options.ts';
import { scoreOf, scorePartsOf } from '#core/ranking/score.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields, TODAY } from '#test/support/builders.ts';
import { instrumentFields, rankedIn, rankedSituations } from '#test/support/ranking-arbitraries.ts';
import { RUNS } from '#test/support/runs.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

vi.setConfig({ testTimeout: 60_000 });

type Values = Readonly<Partial<Record<ScorePartName, number>>>;

function valuesOf(fields: InstrumentFields, situation: Situation): Values {
  const parts = scorePartsOf(aMatch(anInstrument(fields), situation), situation, STANDARD_RANKING);
  return Object.fromEntries(parts.map(({ part, value }) => [part, value]));
}

function scoreIn(fields: InstrumentFields, situation: Situation): number {
  return scoreOf(scorePartsOf(aMatch(anInstrument(fields), situation), situation, STANDARD_RANKING));
}

/** The parts that are worth more here than there. */
function higher(here: Values, there: Values): readonly string[] {
  return SCORE_PARTS.filter((part) => (here[part] ?? 0) > (there[part] ?? 0));
}

describe('the laws of what is not said', () => {
  it('an instrument without its conditions is worth no more in any part, and its verdict is not certain at all', () => {
    fc.assert(
      fc.property(instrumentFields, rankedSituations, (fields, situation) => {
        const wishes = fields.criteria.filter(({ kind }) => kind === 'preferred');
        const without = valuesOf({ ...fields, criteria: wishes }, situation);

        expect(higher(without, valuesOf(fields, situation))).toEqual([]);
        expect(without.certainty).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('an instrument without its wishes is worth no more either, unless one of them is missed', () => {
    fc.assert(
      fc.property(instrumentFields, rankedSituations, (fields, situation) => {
        const { preferences } = aMatch(anInstrument(fields), situation);
        fc.pre(!preferences.some(({ verdicts }) => verdicts.every((verdict) => verdict === 'unmet')));

        expect(higher(valuesOf({ ...fields, criteria: [] }, situation), valuesOf(fields, situation))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('an instrument that nobody says the reach of is worth no more than one that reaches all levels', () => {
    fc.assert(
      fc.property(instrumentFields, rankedSituations, ({ trl, ...fields }, situation) => {
        const { phaseFit: onNone = 1 } = scaleless(fields, situation);
        const { phaseFit: onAll = 0 } = valuesOf(
          { ...fields, trl: { min: 1, max: 9 }, cri: { min: 1, max: 6 } },
          situation,
        );

        expect(onNone).toBeLessThanOrEqual(onAll);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Lying on neither of the scales. */
function scaleless(fields: InstrumentFields, situation: Situation): Values {
  const { trl, cri, ...instrument } = anInstrument(fields);
  const parts = scorePartsOf(aMatch(instrument, situation), situation, STANDARD_RANKING);
  return Object.fromEntries(parts.map(({ part, value }) => [part, value]));
}

describe('the law of deadlines', () => {
  const closingIn = (days: number) =>
    ({
      kind: 'calls',
      recurring: false,
      calls: [{ closesOn: fromDayNumber(toDayNumber(TODAY) + days), source: 'page' }],
    }) as const;

  it('of two open calls the one that closes later scores no lower, and neither higher than one that never closes', () => {
    const days = fc.integer({ min: 0, max: 100 });

    fc.assert(
      fc.property(instrumentFields, rankedSituations, days, days, (fields, situation, one, more) => {
        const running = { kind: 'running' } as const;
        const scores = [closingIn(one), closingIn(one + more), running].map((window) =>
          scoreIn({ ...fields, window }, situation),
        );

        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the law of the catch-all', () => {
  const needs = fc.uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1, maxLength: 5 });
  const aims = fc
    .record({
      needs,
      level: fc.integer({ min: 1, max: 9 }),
      below: fc.nat(3),
      above: fc.nat(3),
      cri: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      sectors: fc.subarray([...SECTORS], { maxLength: 2 }),
    })
    .chain((aim) => fc.record({ aim: fc.constant(aim), purposes: fc.subarray(aim.needs, { minLength: 1 }) }));
  const everything = fc.shuffledSubarray([...NEEDS], { minLength: NEEDS.length });

  it('what serves every need at every level never stands above what is aimed at this one', () => {
    fc.assert(
      fc.property(instrumentFields, aims, everything, fc.boolean(), (fields, { aim, purposes }, all, isOnBoth) => {
        const { level, below, above, cri, sectors } = aim;
        const situation = aSituation({
          project: { needs: aim.needs, trl: level, sectors, ...(cri === undefined ? {} : { cri }) },
        });
        const trl = { min: Math.max(1, level - below), max: Math.min(9, level + above) };
        const catchAll = { trl: { min: 1, max: 9 }, ...(isOnBoth ? { cri: { min: 1, max: 6 } } : {}), purposes: all };
        const order = rankedIn(
          [
            anInstrument({ ...fields, ...catchAll, id: 'a-catch-all' }),
            anInstrument({ ...fields, trl, purposes, id: 'targeted' }),
          ],
          situation,
        );

        expect(order.map(({ match }) => match.instrument.id)).toEqual(['targeted', 'a-catch-all']);
      }),
      { numRuns: RUNS },
    );
  });
});
