import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { amountSchema } from '#core/catalogue/amount.ts';
import { figureFlaws, restsOnFigures, withDatedFigures, withNewestFigures } from '#core/catalogue/dated-entry.ts';
import { datedValueOn, type Parameter, parameterSchema } from '#core/catalogue/parameter.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { aSource, text } from '#test/support/builders.ts';
import { RUNS } from '#test/support/runs.ts';

function aFigure(id: string, ...values: readonly object[]): Parameter {
  const sourced = values.map((value) => ({ source: aSource(), ...value }));
  return parameterSchema.parse({ id, name: text(id), unit: 'NOK', values: sourced });
}

const byId = (...figures: readonly Parameter[]) => new Map(figures.map((figure) => [figure.id, figure]));

const FIGURES = byId(
  aFigure('flat', { value: 50 }),
  aFigure('rate', { to: '2019-12-31', value: 20 }, { from: '2020-01-01', value: 19 }),
  aFigure('cap', { from: '2021-07-01', value: 25 }),
  aFigure('course', { min: 9, max: 12 }),
);

const RATE = { parameter: 'rate' };
const CAP = { parameter: 'cap' };
const before2020 = { to: '2019-12-31', parameters: ['rate'] };
const since2020 = { from: '2020-01-01', parameters: ['rate'] };

describe('a rule or an amount that rests on a shared figure', () => {
  it.each([
    {
      what: 'an amount',
      entry: { amounts: [{ id: 'share', percent: RATE }] },
      dated: {
        amounts: [
          { id: 'share', percent: 20, ...before2020 },
          { id: 'share', percent: 19, ...since2020 },
        ],
      },
    },
    {
      what: 'the limit of a criterion',
      entry: { criteria: [{ id: 'staff', rule: 'range', below: RATE }] },
      dated: {
        criteria: [
          { id: 'staff', rule: 'range', below: 20, ...before2020 },
          { id: 'staff', rule: 'range', below: 19, ...since2020 },
        ],
      },
    },
    {
      what: 'the limit of an exception',
      entry: { criteria: [{ id: 'staff', below: 10, exception: { below: RATE } }] },
      dated: {
        criteria: [
          { id: 'staff', below: 10, exception: { below: 20 }, ...before2020 },
          { id: 'staff', below: 10, exception: { below: 19 }, ...since2020 },
        ],
      },
    },
  ])('becomes one for each value, with its days: $what', ({ entry, dated }) => {
    expect(withDatedFigures(entry, FIGURES)).toEqual(dated);
  });

  it('that has never changed stays one, and applies always', () => {
    expect(withDatedFigures([{ id: 'share', percent: { parameter: 'flat' } }], FIGURES)).toEqual([
      { id: 'share', percent: 50, parameters: ['flat'] },
    ]);
  });

  it('splits at every change of any figure, and is empty where one has no value yet', () => {
    expect(withDatedFigures([{ id: 'share', percent: RATE, baseMax: CAP }], FIGURES)).toEqual([
      { id: 'share', percent: 20, to: '2019-12-31', parameters: ['rate', 'cap'] },
      { id: 'share', percent: 19, from: '2020-01-01', to: '2021-06-30', parameters: ['rate', 'cap'] },
      { id: 'share', percent: 19, baseMax: 25, from: '2021-07-01', parameters: ['rate', 'cap'] },
    ]);
  });

  it('names a figure once that it uses twice', () => {
    expect(withDatedFigures([{ min: { parameter: 'flat' }, max: { parameter: 'flat' } }], FIGURES)).toEqual([
      { min: 50, max: 50, parameters: ['flat'] },
    ]);
  });

  it('splits inside the branch it stands in, which stays one', () => {
    const inner = { id: 'inner', rule: 'all', of: [{ id: 'deepest', max: CAP }] };
    const entry = { criteria: [{ id: 'outer', rule: 'any', of: [{ id: 'leaf', max: RATE }, inner] }] };

    expect(withDatedFigures(entry, FIGURES)).toEqual({
      criteria: [
        {
          id: 'outer',
          rule: 'any',
          of: [
            { id: 'leaf', max: 20, ...before2020 },
            { id: 'leaf', max: 19, ...since2020 },
            {
              id: 'inner',
              rule: 'all',
              of: [{ id: 'deepest', max: 25, from: '2021-07-01', parameters: ['cap'] }],
            },
          ],
        },
      ],
    });
  });
});

describe('the days of a rule itself', () => {
  it('stay its limits: what lies outside them has no variant', () => {
    expect(withDatedFigures([{ id: 'share', percent: RATE, from: '2021-01-01' }], FIGURES)).toEqual([
      { id: 'share', percent: 19, from: '2021-01-01', parameters: ['rate'] },
    ]);
  });

  it('are those on which its figures have a value, for a rule that needs them all', () => {
    const rule = { id: 'cost', rule: 'range', max: CAP };

    expect(withDatedFigures([rule], FIGURES)).toEqual([
      { id: 'cost', rule: 'range', max: 25, from: '2021-07-01', parameters: ['cap'] },
    ]);
  });

  it('end when the figure has ended', () => {
    const ended = byId(aFigure('rate', { to: '2019-12-31', value: 20 }));

    expect(withDatedFigures([{ id: 'share', percent: RATE }], ended)).toEqual([
      { id: 'share', percent: 20, to: '2019-12-31', parameters: ['rate'] },
    ]);
  });
});

describe('a figure that cannot be used', () => {
  it.each([
    { name: 'nobody', problem: 'there is no shared figure "nobody"' },
    { name: 'course', problem: 'the shared figure "course" is an interval' },
  ])('is told with its place: $name', ({ name, problem }) => {
    const entry = { amounts: [{ max: 7 }, { max: { parameter: name } }] };

    expect(figureFlaws(entry, FIGURES)).toMatchObject([{ path: ['amounts', 1, 'max'], problem }]);
    expect(figureFlaws({ amounts: [{ max: RATE }] }, FIGURES)).toEqual([]);
  });
});

const AS_WRITTEN = [
  { what: 'an id nobody knows', entry: { amounts: [{ max: { parameter: 'nobody' } }] } },
  { what: 'a place that holds more than an id', entry: { amounts: [{ max: { parameter: 'rate', of: 2 } }] } },
  { what: 'an id that is no text', entry: { amounts: [{ max: { parameter: 7 } }] } },
  { what: 'nothing but numbers and words', entry: { amounts: [{ max: 7, note: 'rate', days: ['rate'] }], url: null } },
];

describe('what is no shared figure', () => {
  it.each(AS_WRITTEN)('stays as it is written: $what', ({ entry }) => {
    expect(withDatedFigures(entry, FIGURES)).toEqual(entry);
    expect(withNewestFigures(entry, FIGURES)).toEqual(entry);
  });

  it('stays so outside the lists of rules and amounts, where nothing can be dated', () => {
    expect(withDatedFigures({ trl: { max: RATE } }, FIGURES)).toEqual({ trl: { max: RATE } });
  });
});

describe('an entry at the newest figures', () => {
  it('keeps the shape and the places of what is written', () => {
    const entry = { amounts: [{ percent: RATE, baseMax: CAP }, { max: 3 }], trl: { max: RATE } };

    expect(withNewestFigures(entry, FIGURES)).toEqual({
      amounts: [{ percent: 19, baseMax: 25 }, { max: 3 }],
      trl: { max: 19 },
    });
  });

  it('leaves a figure as it is written that is no single number', () => {
    const entry = { amounts: [{ max: { parameter: 'course' } }] };

    expect(withNewestFigures(entry, FIGURES)).toEqual(entry);
  });

  it.each([
    { where: 'an amount', entry: { amounts: [{ max: 7 }, { id: 'one', max: RATE }], trl: { max: 7 } } },
    { where: 'a branch', entry: { criteria: [{ of: [{ of: [{ exception: { max: RATE } }] }] }] } },
    { where: 'a lone part', entry: { criteria: [{ of: { max: RATE } }] } },
  ])('is known by a figure anywhere in it: $where', ({ entry }) => {
    expect(restsOnFigures(entry)).toBe(true);
  });
});

/** Days in which changes lie close together, so that most draws meet one. */
const FIRST_DAY = toDayNumber('2020-02-20');
const daysAfter = fc.integer({ min: 0, max: 30 });

/** A figure without gap or overlap, whose first value may have begun some day and whose last may have ended. */
function figuresCalled(id: string): fc.Arbitrary<Parameter> {
  const turns = fc.uniqueArray(daysAfter, { minLength: 1, maxLength: 4 });
  return fc.tuple(turns, fc.boolean(), fc.boolean()).map(([drawn, hasBegun, hasEnded]) => {
    const starts = drawn.toSorted((a, b) => a - b).map((day) => fromDayNumber(FIRST_DAY + day));
    const values = starts.map((from, index) => ({ from, ...endBefore(starts[index + 1]), value: index + 1 }));
    const [first, ...rest] = hasEnded ? [...values.slice(0, -1), ...values.slice(-1).map(ended)] : values;
    return aFigure(id, hasBegun || first === undefined ? { ...first } : { ...first, from: undefined }, ...rest);
  });
}

function endBefore(next: string | undefined) {
  return next === undefined ? {} : { to: fromDayNumber(toDayNumber(next) - 1) };
}

function ended<Value extends { readonly from: string }>(value: Value) {
  return { ...value, to: fromDayNumber(toDayNumber(value.from) + 2) };
}

const share = { id: 'share', gives: 'grant', basis: 'scheme-rate', source: 'page' };
const twoFigures = fc.tuple(figuresCalled('percent'), figuresCalled('limit'));

describe('the laws of dated figures', () => {
  it('on any day one variant applies, with what each figure is that day, and none while all are without a value', () => {
    fc.assert(
      fc.property(twoFigures, daysAfter, ([percent, limit], after) => {
        const day = fromDayNumber(FIRST_DAY + after);
        const written = [{ ...share, percent: { parameter: 'percent' }, max: { parameter: 'limit' } }];

        const variants = z.array(amountSchema).parse(withDatedFigures(written, byId(percent, limit)));

        const applying = variants.filter(({ from = day, to = day }) => from <= day && day <= to);
        const standing = [datedValueOn(percent, day)?.value, datedValueOn(limit, day)?.value];
        expect(applying.map((amount) => [amount.percent, amount.max])).toEqual(
          standing.every((value) => value === undefined) ? [] : [standing],
        );
      }),
      { numRuns: RUNS },
    );
  });
});
