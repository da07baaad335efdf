import { describe, expect, it } from 'vitest';
import type { Parameter } from '#core/catalogue/parameter.ts';
import { parameterFlaws } from '#core/catalogue/parameter-flaws.ts';
import { ENGINE_PARAMETERS } from '#core/profile/parameters.ts';
import { aSource, text } from '#test/support/builders.ts';
import { PARAMETERS } from '#test/support/question-day.ts';

type Span = { readonly from?: string; readonly to?: string };

function aFigure(id: string, ...spans: readonly Span[]): Parameter {
  return { id, name: text(id), unit: 'NOK', values: spans.map((span) => ({ ...span, value: 1, source: aSource() })) };
}

/** What is wrong with the figures of the engine and these beside them, or instead of those of the same id. */
function flawsWith(...figures: readonly Parameter[]) {
  const ids = figures.map(({ id }) => id);
  const engine = ENGINE_PARAMETERS.filter((id) => !ids.includes(id)).map((id) => aFigure(id, {}));
  return parameterFlaws([...engine, ...figures]);
}

const UNJOINED = 'value 2 does not begin the day after the one before it ends';

describe('the shared figures', () => {
  it('that come with the service have no flaw', () => {
    expect(parameterFlaws(PARAMETERS)).toEqual([]);
  });

  it.each([
    { what: 'one value', spans: [{ from: '2020-01-01' }] },
    { what: 'a value that has ended', spans: [{ to: '2020-01-01' }] },
    { what: 'values that follow on a leap day', spans: [{ to: '2020-02-28' }, { from: '2020-02-29' }] },
    {
      what: 'three values without a day between them',
      spans: [{ to: '2019-12-31' }, { from: '2020-01-01', to: '2020-12-31' }, { from: '2021-01-01' }],
    },
  ])('may have $what', ({ spans }) => {
    expect(flawsWith(aFigure('rate', ...spans))).toEqual([]);
  });

  it.each([
    { what: 'a day without a value', spans: [{ to: '2019-12-31' }, { from: '2020-01-02' }] },
    { what: 'a day with two values', spans: [{ to: '2020-01-01' }, { from: '2020-01-01' }] },
    { what: 'a value that goes on below the next', spans: [{}, { from: '2020-01-01' }] },
    { what: 'a value that does not say when it took over', spans: [{ to: '2019-12-31' }, {}] },
    { what: 'the newest value first', spans: [{ from: '2020-01-01' }, { to: '2019-12-31' }] },
  ])('may not have $what', ({ spans }) => {
    expect(flawsWith(aFigure('rate', ...spans))).toEqual([
      { path: ['rate'], problem: UNJOINED, remedy: 'correct `to` and `from`' },
    ]);
  });

  it('name every value that does not join the one before it', () => {
    const figure = aFigure(
      'rate',
      { to: '2019-12-31' },
      { from: '2020-01-01', to: '2020-06-30' },
      { from: '2021-01-01' },
    );

    expect(flawsWith(figure, aFigure('cap', {}, {})).map(({ path, problem }) => [...path, problem])).toEqual([
      ['rate', 'value 3 does not begin the day after the one before it ends'],
      ['cap', UNJOINED],
    ]);
  });

  it('have an id each, and one that is used again is named once', () => {
    const thrice = [aFigure('rate', {}), aFigure('rate', {}), aFigure('rate', {})];

    expect(flawsWith(...thrice)).toEqual([
      { path: ['rate'], problem: 'the id is used twice', remedy: 'give every figure an id of its own' },
    ]);
  });
});

describe('a figure the engine rests on', () => {
  it.each(ENGINE_PARAMETERS)('has to be there: %s', (missing) => {
    const others = ENGINE_PARAMETERS.filter((id) => id !== missing).map((id) => aFigure(id, {}));

    expect(parameterFlaws(others)).toEqual([
      { path: [missing], problem: 'the engine needs this figure and it is missing', remedy: 'add it' },
    ]);
  });

  it.each([
    { what: 'begins some day', spans: [{ from: '2007-01-01' }] },
    { what: 'ends some day', spans: [{ to: '2030-12-31' }] },
    { what: 'ends with its second value', spans: [{ to: '2023-12-31' }, { from: '2024-01-01', to: '2030-12-31' }] },
  ])('has a value on every day, and is refused where it $what', ({ spans }) => {
    expect(flawsWith(aFigure('de-minimis-ceiling', ...spans))).toEqual([
      {
        path: ['de-minimis-ceiling'],
        problem: 'the engine needs this figure on every day',
        remedy: 'leave out the first `from` and the last `to`',
      },
    ]);
  });
});
