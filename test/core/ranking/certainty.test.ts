import { describe, expect, it } from 'vitest';
import { certainty } from '#core/ranking/certainty.ts';
import { aMatch, anInstrument, aSituation, aSource, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

const { byConfidence, staleDiscount } = STANDARD_RANKING.parts.certainty.values;
const { official, study } = byConfidence.is;
const sources = {
  page: aSource(),
  study: aSource({ confidence: 'study' }),
  rumour: aSource({ confidence: 'secondary' }),
  fresh: aSource({ asOf: '2023-11-24' }),
  stale: aSource({ asOf: '2023-11-23' }),
  'stale-study': aSource({ confidence: 'study', asOf: '2019' }),
};

const is = (id: string, fact: string, source?: string) => ({
  id,
  rule: 'is',
  fact,
  values: [true],
  ...(source === undefined ? {} : { source }),
});
const assessed = { id: 'level', rule: 'assessed', what: { nb: 'nytt', nn: 'nytt', en: 'novelty' }, source: 'page' };
const exporting = is('exporting', 'company.exporting', 'page');
const involvesRnd = is('rnd', 'project.involvesRnd', 'page');
const told = { company: { exporting: true } };

function certaintyOf(criteria: InstrumentFields['criteria'] = [], answers: Answers = {}, asOf?: string): number {
  const situation = aSituation(answers, asOf);
  return certainty(aMatch(anInstrument({ sources, criteria }), situation), situation, STANDARD_RANKING);
}

describe('how sure the verdict is', () => {
  it('is nothing without conditions: no criteria is no perfect fit', () => {
    expect(certaintyOf()).toBe(0);
    expect(certaintyOf([{ ...exporting, kind: 'preferred' }], told)).toBe(0);
    expect(certaintyOf([{ ...exporting, kind: 'procedural' }], told)).toBe(0);
  });

  it.each([
    { source: 'page', value: official },
    { source: 'study', value: study },
    { source: 'rumour', value: byConfidence.is.secondary },
    { source: undefined, value: study },
  ])('is $value for a settled condition of $source', ({ source, value }) => {
    expect(certaintyOf([is('it', 'company.exporting', source)], told)).toBe(value);
  });

  it.each([
    { source: 'fresh', asOf: '2026-11-24', value: official, why: 'on the last day of its shelf life' },
    { source: 'stale', asOf: '2026-11-24', value: official * staleDiscount.is, why: 'the day after' },
    { source: 'fresh', asOf: '2026-11-25', value: official * staleDiscount.is, why: 'once it is past, too' },
    { source: 'stale-study', asOf: '2026-11-24', value: study * staleDiscount.is, why: 'past it, and not official' },
  ])('is $value for a source $why', ({ source, asOf, value }) => {
    expect(certaintyOf([is('it', 'company.exporting', source)], told, asOf)).toBeCloseTo(value);
  });

  it('is the same for a no: settled is settled', () => {
    expect(certaintyOf([exporting], { company: { exporting: false } })).toBe(official);
  });

  it('is the share of the conditions that are settled', () => {
    expect(certaintyOf([exporting, involvesRnd])).toBe(0);
    expect(certaintyOf([exporting, involvesRnd], told)).toBeCloseTo(official / 2);
    expect(certaintyOf([exporting, involvesRnd, assessed], told)).toBeCloseTo(official / 3);
  });

  it('counts every part of a condition, also one that no longer matters', () => {
    const either = { id: 'either', rule: 'any', of: [exporting, involvesRnd], source: 'study' };

    expect(certaintyOf([either], told)).toBeCloseTo(official / 2);
  });

  it('takes the source of the whole for a part that names none', () => {
    const either = { id: 'either', rule: 'any', of: [is('part', 'company.exporting')], source: 'rumour' };

    expect(certaintyOf([either], told)).toBe(byConfidence.is.secondary);
  });

  it('never settles what is left to be assessed, even where one asks what could come of it', () => {
    const situation = aSituation();
    const match = aMatch(anInstrument({ sources, criteria: [exporting, assessed] }), situation);

    expect(certainty(match, situation, STANDARD_RANKING)).toBe(0);
    expect(certainty(match, situation, STANDARD_RANKING, () => true)).toBeCloseTo(official / 2);
  });
});
