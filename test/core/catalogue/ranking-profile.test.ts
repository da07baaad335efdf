import { describe, expect, it } from 'vitest';
import { rankingProfileSchema, SCORE_PARTS, STANDARD_RANKING_ID } from '#core/catalogue/ranking-profile.ts';
import { RANKING_PROFILES, STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const { parts } = STANDARD_RANKING;

/** What is wrong with the standard order once these fields stand in it: where, and in which words. */
function flawsWith(fields: object): readonly string[] {
  const { error } = rankingProfileSchema.safeParse({ ...STANDARD_RANKING, ...fields });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const withParts = (changed: object) => ({ parts: { ...parts, ...changed } });
const withValues = (name: (typeof SCORE_PARTS)[number], changed: object) =>
  withParts({ [name]: { ...parts[name], values: { ...parts[name].values, ...changed } } });

describe('a ranking profile', () => {
  it('is what it was, read again', () => {
    expect(rankingProfileSchema.parse(STANDARD_RANKING)).toEqual(STANDARD_RANKING);
  });

  it.each([0.01, -0.01, 1e-6])('is refused when its weights do not add up to 1: they are %d off', (off) => {
    const weight = parts.phaseFit.weight + off;

    expect(flawsWith(withParts({ phaseFit: { ...parts.phaseFit, weight } }))).toEqual([
      'parts: the weights of the parts have to add up to 1: correct them',
    ]);
  });

  it('is accepted with other weights that add up to 1', () => {
    const [most, none] = [{ ...parts.phaseFit, weight: 1 }, { weight: 0 }];
    const others = SCORE_PARTS.slice(1).map((name) => [name, { ...parts[name], ...none }]);

    expect(flawsWith(withParts({ phaseFit: most, ...Object.fromEntries(others) }))).toEqual([]);
  });

  it.each([
    { why: 'at the top', fields: { weights: {} }, place: ': Unrecognized key: "weights"' },
    { why: 'among the parts', fields: withParts({ popularity: {} }), place: 'parts: Unrecognized key: "popularity"' },
    {
      why: 'in a part',
      fields: withParts({ certainty: { ...parts.certainty, bonus: 1 } }),
      place: 'parts.certainty: Unrecognized key: "bonus"',
    },
    {
      why: 'among the values',
      fields: withValues('financialFit', { provider: 1 }),
      place: 'parts.financialFit.values: Unrecognized key: "provider"',
    },
    {
      why: 'beside a number',
      fields: withValues('financialFit', { unknownMoney: { ...parts.financialFit.values.unknownMoney, was: 0.4 } }),
      place: 'parts.financialFit.values.unknownMoney: Unrecognized key: "was"',
    },
    {
      why: 'among the ways of award',
      fields: withValues('feasibility', { byAward: withOne(parts.feasibility.values.byAward, 'lottery') }),
      place: 'parts.feasibility.values.byAward.is: Unrecognized key: "lottery"',
    },
  ])('is refused with a key nobody knows $why', ({ fields, place }) => {
    expect(flawsWith(fields)).toEqual([place]);
  });

  it('is refused without one of its parts, or a number of the parts', () => {
    const { certainty, ...others } = parts;
    const { staleDiscount, ...values } = certainty.values;
    const { official, ...confidences } = certainty.values.byConfidence.is;
    const byConfidence = { ...certainty.values.byConfidence, is: confidences };

    expect(flawsWith({ parts: others })).toEqual([expect.stringContaining('parts.certainty:')]);
    expect(flawsWith({ parts: { ...others, certainty: { ...certainty, values } } })).toEqual([
      expect.stringContaining('parts.certainty.values.staleDiscount:'),
    ]);
    expect(flawsWith(withValues('certainty', { byConfidence }))).toEqual([
      expect.stringContaining('parts.certainty.values.byConfidence.is.official:'),
    ]);
  });

  it('is refused with a number that gives no reason', () => {
    expect(flawsWith(withValues('financialFit', { unknownMoney: { is: 0.5 } }))).toEqual([
      expect.stringContaining('parts.financialFit.values.unknownMoney.why:'),
    ]);
    expect(flawsWith(withValues('financialFit', { unknownMoney: 0.5 }))).toEqual([
      expect.stringContaining('parts.financialFit.values.unknownMoney:'),
    ]);
  });

  it.each([-0.1, 1.1])('is refused with a share of %d', (is) => {
    const { unknownMoney } = parts.financialFit.values;

    expect(flawsWith({ slack: is })).toEqual([expect.stringContaining('slack:')]);
    expect(flawsWith(withValues('financialFit', { unknownMoney: { ...unknownMoney, is } }))).toEqual([
      expect.stringContaining('parts.financialFit.values.unknownMoney.is:'),
    ]);
  });

  it.each(['standard', 'Standard@1', 'standard@', 'standard@1.1', '@1', 'standard @1'])('is refused as %s', (id) => {
    expect(flawsWith({ id })).toEqual([expect.stringContaining('id:')]);
  });

  it.each(['standard@2', 'grants-first@10'])('can be called %s', (id) => {
    expect(flawsWith({ id })).toEqual([]);
  });
});

function withOne<Reasoned extends { readonly is: object }>(reasoned: Reasoned, name: string) {
  return { ...reasoned, is: { ...reasoned.is, [name]: 1 } };
}

describe('the standard order', () => {
  it('is the one answers are ordered by, and no other has its name', () => {
    expect(RANKING_PROFILES.filter(({ id }) => id === STANDARD_RANKING_ID)).toEqual([STANDARD_RANKING]);
  });

  it('lets the need count most, then the phase, and the money, which few sources tell of, least', () => {
    const weights = SCORE_PARTS.map((part) => parts[part].weight).toSorted((a, b) => b - a);
    const { purposeFit, phaseFit, financialFit } = parts;

    expect([purposeFit.weight, phaseFit.weight]).toEqual(weights.slice(0, 2));
    expect(new Set(weights.slice(0, 3)).size).toBe(3);
    expect(weights.filter((weight) => weight <= financialFit.weight)).toEqual([financialFit.weight]);
  });

  it('gives what fits in every way one, and no more', () => {
    const { focus, coverage, sector, preferences } = parts.purposeFit.values;

    expect(focus.is + coverage.is + sector.is + preferences.is).toBeCloseTo(1);
    expect(parts.phaseFit.values.byDistance.is[0]).toBe(1);
    expect(parts.feasibility.values.byAward.is['rights-based'] * parts.feasibility.values.byWindow.is.open).toBe(1);
    expect(parts.certainty.values.byConfidence.is.official).toBe(1);
  });

  it('gives less the further off, the harder to get, the later and the less sure', () => {
    const { byAward, byWindow } = parts.feasibility.values;
    const { is: award } = byAward;
    const { is: window } = byWindow;
    const { is: confidence } = parts.certainty.values.byConfidence;
    const falling = [
      parts.phaseFit.values.byDistance.is,
      [award['rights-based'], award.service, award.assessed, award.competitive],
      [window.open, window['not-stated'], window['opens-later'], window['between-calls'], window.closed],
      [confidence.official, confidence.study, confidence.secondary],
    ];

    for (const values of falling) expect(values).toEqual([...new Set(values)].toSorted((a, b) => b - a));
  });
});
