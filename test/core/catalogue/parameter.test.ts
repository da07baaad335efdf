import { describe, expect, it } from 'vitest';
import {
  datedValueOn,
  intervalOf,
  type Parameter,
  parameterSchema,
  parametersOn,
  sourceOn,
} from '#core/catalogue/parameter.ts';
import { aSource, text } from '#test/support/builders.ts';

const OLD = aSource({ title: 'The old law' });
const NEW = aSource({ title: 'The new law' });

function writtenAs(...values: readonly object[]) {
  return { id: 'ceiling', name: text('Ceiling'), unit: 'EUR', values };
}

function aFigure(...values: readonly object[]): Parameter {
  return parameterSchema.parse(writtenAs(...values));
}

const ceiling = aFigure(
  { from: '2007-01-01', to: '2023-12-31', value: 200_000, source: OLD },
  { from: '2024-01-01', value: 300_000, source: NEW },
);
const course = { ...aFigure({ min: 9.8511, max: 12, source: NEW }), id: 'course' };

describe('a shared figure', () => {
  it.each([
    { day: '2006-12-31', value: undefined, source: undefined, why: 'the day before its first value' },
    { day: '2007-01-01', value: 200_000, source: OLD, why: 'the first day of a value' },
    { day: '2023-12-31', value: 200_000, source: OLD, why: 'the last day of a value' },
    { day: '2024-01-01', value: 300_000, source: NEW, why: 'the day it changes' },
    { day: '9999-12-31', value: 300_000, source: NEW, why: 'any day while it is in force' },
  ])('on $why is $value, with the source of that day', ({ day, value, source }) => {
    expect(datedValueOn(ceiling, day)?.value).toBe(value);
    expect(sourceOn(ceiling, day)).toEqual(source);
  });

  it('without days holds on every day', () => {
    expect(datedValueOn(course, '0001-01-01')).toEqual(datedValueOn(course, '9999-12-31'));
  });

  it('is an interval: both ends where nobody fixes it, and otherwise a single point', () => {
    expect([ceiling, course].map(({ values }) => values.map(intervalOf))).toEqual([
      [
        { min: 200_000, max: 200_000 },
        { min: 300_000, max: 300_000 },
      ],
      [{ min: 9.8511, max: 12 }],
    ]);
  });
});

describe('the figures of a day', () => {
  it('are those that have a value then, by id', () => {
    const figuresOn = (day: string) => Object.fromEntries(parametersOn([ceiling, course], day));

    expect(figuresOn('2000-01-01')).toEqual({ course: { min: 9.8511, max: 12 } });
    expect(figuresOn('2026-11-24')).toEqual({
      ceiling: { min: 300_000, max: 300_000 },
      course: { min: 9.8511, max: 12 },
    });
  });
});

describe('the value of a figure', () => {
  it.each([
    { what: 'one number', value: { value: 1 } },
    { what: 'nought', value: { value: 0 } },
    { what: 'both ends', value: { min: 1, max: 2 } },
    { what: 'a number with its days and a note', value: { value: 1, from: '2020-01-01', note: text('Note.') } },
  ])('may be $what', ({ value }) => {
    expect(parameterSchema.safeParse(writtenAs({ ...value, source: NEW })).success).toBe(true);
  });

  it.each([
    { what: 'nothing', value: {} },
    { what: 'only the lower end', value: { min: 1 } },
    { what: 'only the upper end', value: { max: 1 } },
    { what: 'a number and both ends', value: { value: 1, min: 1, max: 2 } },
  ])('is refused, with what to give, when it is $what', ({ value }) => {
    const { error } = parameterSchema.safeParse(writtenAs({ ...value, source: NEW }));

    expect(error?.issues).toMatchObject([
      { path: ['values', 0], message: expect.stringContaining('give `value`, or `min` and `max`') },
    ]);
  });

  it.each([
    { what: 'has no source', figure: writtenAs({ value: 1 }), path: ['values', 0, 'source'] },
    {
      what: 'begins on no day',
      figure: writtenAs({ value: 1, from: '2020-02-30', source: NEW }),
      path: ['values', 0, 'from'],
    },
    { what: 'is missing altogether', figure: writtenAs(), path: ['values'] },
    {
      what: 'is in a unit nobody knows',
      figure: { ...writtenAs({ value: 1, source: NEW }), unit: 'SEK' },
      path: ['unit'],
    },
  ])('is refused where it $what', ({ figure, path }) => {
    expect(parameterSchema.safeParse(figure).error?.issues).toMatchObject([{ path }]);
  });
});
