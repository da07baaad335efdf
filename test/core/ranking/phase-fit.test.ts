import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseFit } from '#core/ranking/phase-fit.ts';
import { anInstrument, aSituation } from '#test/support/builders.ts';

const fitOf = (spans: object, project: object) =>
  phaseFit({ ...anInstrument(), ...spans }, aSituation({ project: { ...project } }));
const narrow = { trl: { min: 5, max: 5 }, cri: undefined };

describe('how well a place on the scales fits', () => {
  it.each([
    { trl: 5, fit: 1, why: 'inside' },
    { trl: 4, fit: 0.5, why: 'one step below' },
    { trl: 6, fit: 0.5, why: 'one step above' },
    { trl: 3, fit: 0.2, why: 'two steps below' },
    { trl: 7, fit: 0.2, why: 'two steps above' },
    { trl: 2, fit: 0, why: 'further below' },
    { trl: 8, fit: 0, why: 'further above' },
  ])('is $fit $why', ({ trl, fit }) => {
    expect(fitOf(narrow, { trl })).toBe(fit);
  });

  it('is less for a window as wide as its scale', () => {
    expect(fitOf({ trl: { min: 1, max: 9 } }, { trl: 5 })).toBe(0.8);
    expect(fitOf({ trl: { min: 4, max: 6 } }, { trl: 5 })).toBe(0.95);
  });

  it('is less for a placement that no source states', () => {
    const inferred = [{ are: ['test-and-verification'], basis: 'inferred' }];

    expect(fitOf({ ...narrow, phases: inferred }, { trl: 5 })).toBe(0.85);
    expect(fitOf({ ...narrow, phases: inferred }, {})).toBe(0.5);
  });

  it('is the mean over the levels that are possible', () => {
    expect(fitOf(narrow, { trl: { oneOf: [5, 6] } })).toBe(0.75);
    expect(fitOf(narrow, { trl: { min: 5, max: 8 } })).toBeCloseTo((1 + 0.5 + 0.2 + 0) / 4);
  });

  it('is a half while nothing is told', () => {
    expect(fitOf(narrow, {})).toBe(0.5);
  });

  it('is little when the project tells one scale and the instrument lies on the other', () => {
    expect(fitOf({ trl: undefined, cri: { min: 3, max: 6 } }, { trl: 5 })).toBe(0.35);
    expect(fitOf({ trl: undefined, cri: undefined }, { trl: 5 })).toBe(0.35);
  });

  it('is the better of two scales', () => {
    const both = { trl: { min: 8, max: 9 }, cri: { min: 2, max: 2 } };

    expect(fitOf(both, { trl: 3, cri: 2 })).toBe(1);
    expect(fitOf(both, { trl: 9, cri: 6 })).toBe(0.975);
    expect(fitOf(both, { trl: 3 })).toBe(0.35);
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
