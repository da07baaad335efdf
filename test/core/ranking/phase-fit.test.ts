import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseFit } from '#core/ranking/phase-fit.ts';
import { anInstrument, aSituation } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const { values } = STANDARD_RANKING.parts.phaseFit;
const [otherScale, nothingKnown] = [values.otherScale.is, values.nothingKnown.is];
/** What a window loses by its width, as a share of its scale. */
const narrowness = (share: number) => 1 - values.widthDiscount.is * share;
const at = (distance: number) => values.byDistance.is[distance] ?? 0;

const fitOf = (spans: object, project: object) =>
  phaseFit({ ...anInstrument(), ...spans }, aSituation({ project: { ...project } }), STANDARD_RANKING);
const narrow = { trl: { min: 5, max: 5 }, cri: undefined };

describe('how well a place on the scales fits', () => {
  it.each([
    { trl: 5, distance: 0, why: 'inside' },
    { trl: 4, distance: 1, why: 'one step below' },
    { trl: 6, distance: 1, why: 'one step above' },
    { trl: 3, distance: 2, why: 'two steps below' },
    { trl: 7, distance: 2, why: 'two steps above' },
    { trl: 2, distance: 3, why: 'three steps below' },
    { trl: 8, distance: 3, why: 'three steps above' },
  ])('is what the distance says $why', ({ trl, distance }) => {
    expect(fitOf(narrow, { trl })).toBe(values.byDistance.is[distance]);
  });

  it('is all inside, less with every step, and nothing further out than the distances go', () => {
    const fits = [5, 6, 7, 8, 9].map((trl) => fitOf(narrow, { trl }));

    expect(fits[0]).toBe(1);
    expect(fits).toEqual([...new Set(fits)].toSorted((a, b) => b - a));
    expect(fitOf({ trl: { min: 1, max: 1 } }, { trl: 1 + values.byDistance.is.length })).toBe(0);
  });

  it('is less for a window as wide as its scale, on either scale', () => {
    expect(fitOf({ trl: { min: 1, max: 9 } }, { trl: 5 })).toBeCloseTo(narrowness(1));
    expect(fitOf({ trl: { min: 4, max: 6 } }, { trl: 5 })).toBeCloseTo(narrowness(2 / 8));
    expect(fitOf({ trl: undefined, cri: { min: 1, max: 6 } }, { cri: 5 })).toBeCloseTo(narrowness(1));
    expect(fitOf({ trl: undefined, cri: { min: 2, max: 3 } }, { cri: 3 })).toBeCloseTo(narrowness(1 / 5));
  });

  it('is less for a placement that no source states', () => {
    const inferred = [{ are: ['test-and-verification'], basis: 'inferred' }];

    expect(fitOf({ ...narrow, phases: inferred }, { trl: 5 })).toBe(values.inferredPlacement.is);
    expect(fitOf({ ...narrow, phases: inferred }, {})).toBe(nothingKnown);
  });

  it('rests on what is stated where one placement of several is', () => {
    const phases = (['inferred', 'stated'] as const).map((basis) => ({ are: ['test-and-verification'], basis }));

    expect(fitOf({ ...narrow, phases }, { trl: 5 })).toBe(1);
  });

  it('is the mean over the levels that are possible', () => {
    expect(fitOf(narrow, { trl: { oneOf: [5, 6] } })).toBeCloseTo((at(0) + at(1)) / 2);
    expect(fitOf(narrow, { trl: { min: 5, max: 9 } })).toBeCloseTo((at(0) + at(1) + at(2) + at(3) + at(4)) / 5);
  });

  it('is the same for all while nothing is told', () => {
    expect(fitOf(narrow, {})).toBe(nothingKnown);
    expect(fitOf({ trl: { min: 1, max: 9 } }, {})).toBe(nothingKnown);
    expect(fitOf({ trl: undefined, cri: undefined }, {})).toBe(nothingKnown);
  });

  it('is little when the project tells one scale and the instrument lies on the other, or on none', () => {
    expect(fitOf({ trl: undefined, cri: { min: 3, max: 6 } }, { trl: 5 })).toBe(otherScale);
    expect(fitOf({ trl: { min: 3, max: 6 }, cri: undefined }, { cri: 5 })).toBe(otherScale);
    expect(fitOf({ trl: undefined, cri: undefined }, { trl: 5 })).toBe(otherScale);
    expect(fitOf({ trl: undefined, cri: undefined }, { trl: 5, cri: 5 })).toBe(otherScale);
  });

  it('is the better of two scales, and no less than little while one of them is not told', () => {
    const both = { trl: { min: 9, max: 9 }, cri: { min: 2, max: 2 } };

    expect(fitOf(both, { trl: 3, cri: 2 })).toBe(1);
    expect(fitOf(both, { trl: 8, cri: 4 })).toBe(at(1));
    expect(fitOf(both, { trl: 7, cri: 3 })).toBe(at(1));
    expect(fitOf(both, { trl: 3 })).toBe(otherScale);
    expect(fitOf(both, { trl: 3, cri: 6 })).toBe(0);
  });

  it('is never below nothing or above one', () => {
    const level = fc.integer({ min: 1, max: 6 });

    fc.assert(
      fc.property(level, level, level, level, (min, width, trl, cri) => {
        const span = { min, max: Math.min(6, min + width) };
        const fit = fitOf({ trl: span, cri: span }, { trl, cri });

        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(1);
      }),
    );
  });
});
