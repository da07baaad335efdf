import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWARDS } from '#core/catalogue/kinds.ts';
import { feasibility } from '#core/ranking/feasibility.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields, TODAY } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const { byAward, byWindow, preparationDays } = STANDARD_RANKING.parts.feasibility.values;
type Award = (typeof AWARDS)[number];
type WindowFields = NonNullable<InstrumentFields['window']>;

function feasibilityOf(award: Award, window: WindowFields): number {
  const situation = aSituation();
  const instrument = anInstrument({ award: { is: award, basis: 'stated' }, window });
  return feasibility(aMatch(instrument, situation), situation, STANDARD_RANKING);
}

const call = (dates: { readonly opensOn?: string; readonly closesOn: string }, recurring = true) =>
  ({ kind: 'calls', recurring, calls: [{ ...dates, source: 'page' }] }) as const;
const daysFromNow = (days: number) => fromDayNumber(toDayNumber(TODAY) + days);
const closingIn = (days: number) => call({ closesOn: daysFromNow(days) });
const closingForGoodIn = (days: number) => call({ closesOn: daysFromNow(days) }, false);

describe('how readily support can be had', () => {
  it.each(AWARDS)('is what the way of award says, at any time one likes: %s', (award) => {
    expect(feasibilityOf(award, { kind: 'running' })).toBe(byAward.is[award]);
    expect(feasibilityOf(award, { kind: 'via-intermediary' })).toBe(byAward.is[award]);
  });

  it.each([
    { state: 'open', window: { kind: 'running' } },
    { state: 'not-stated', window: { kind: 'not-stated' } },
    { state: 'opens-later', window: call({ opensOn: daysFromNow(30), closesOn: daysFromNow(90) }) },
    { state: 'between-calls', window: call({ closesOn: daysFromNow(-1) }) },
    { state: 'between-calls', window: { kind: 'calls', recurring: true, calls: [] } },
    { state: 'closed', window: call({ closesOn: daysFromNow(-1) }, false) },
    { state: 'closed', window: { kind: 'closed', source: 'page' } },
  ] as const)('is less by the window: $state', ({ state, window }) => {
    expect(feasibilityOf('rights-based', window)).toBe(byWindow.is[state]);
    expect(feasibilityOf('competitive', window)).toBeCloseTo(byAward.is.competitive * byWindow.is[state]);
  });
});

describe('whether there is time to apply', () => {
  it.each(AWARDS)('is all of it with exactly the days an application takes, and with more: %s', (award) => {
    const enough = preparationDays.is[award];

    expect(feasibilityOf(award, closingIn(enough))).toBe(byAward.is[award]);
    expect(feasibilityOf(award, closingIn(enough + 1))).toBe(byAward.is[award]);
    expect(feasibilityOf(award, closingIn(enough + 365))).toBe(byAward.is[award]);
  });

  it.each(AWARDS.filter((award) => preparationDays.is[award] > 0))(
    'is the share that is left with fewer, where no call comes after it: %s',
    (award) => {
      const days = preparationDays.is[award];

      expect(feasibilityOf(award, closingForGoodIn(days - 1))).toBeCloseTo((byAward.is[award] * (days - 1)) / days);
      expect(feasibilityOf(award, closingForGoodIn(1))).toBeCloseTo(byAward.is[award] / days);
      expect(feasibilityOf(award, closingForGoodIn(0))).toBe(0);
    },
  );

  it.each(AWARDS)('is never worth less than waiting, where another call comes: %s', (award) => {
    const waiting = feasibilityOf(award, closingIn(-1));

    expect(waiting).toBe(byAward.is[award] * byWindow.is['between-calls']);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (days) => {
        expect(feasibilityOf(award, closingIn(days))).toBeGreaterThanOrEqual(waiting);
      }),
    );
  });

  it('is never short where nothing has to be prepared', () => {
    const unprepared = AWARDS.filter((award) => preparationDays.is[award] === 0);

    expect(unprepared.map((award) => feasibilityOf(award, closingIn(0)))).toEqual(
      unprepared.map((is) => byAward.is[is]),
    );
  });

  it('is never less with a later deadline while the call is open, nor more than with none', () => {
    const days = fc.integer({ min: 0, max: 100 });

    fc.assert(
      fc.property(fc.constantFrom(...AWARDS), days, days, (award, one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];

        expect(feasibilityOf(award, closingIn(later))).toBeGreaterThanOrEqual(feasibilityOf(award, closingIn(sooner)));
        expect(feasibilityOf(award, closingIn(later))).toBeLessThanOrEqual(feasibilityOf(award, { kind: 'running' }));
      }),
    );
  });
});
