import { describe, expect, it } from 'vitest';
import { type ScorePartName, STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import { scoreOf, scorePartsOf } from '#core/ranking/score.ts';
import { aMatch, anInstrument, aSituation, aSource, type InstrumentFields } from '#test/support/builders.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

function partOf(name: ScorePartName, fields: InstrumentFields, answers: Answers = {}): number | undefined {
  const situation = aSituation(answers);
  const parts = scorePartsOf(aMatch(anInstrument(fields), situation), situation, STANDARD_RANKING);
  return parts.find(({ part }) => part === name)?.value;
}

const is = (id: string, fact: string, source = 'page') => ({ id, rule: 'is', fact, values: [true], source });

describe('how readily support can be had', () => {
  const seldom = { kind: 'calls', recurring: true, calls: [] } as const;

  it.each([
    { award: 'rights-based', window: { kind: 'running' }, value: 1 },
    { award: 'service', window: { kind: 'running' }, value: 0.8 },
    { award: 'assessed', window: { kind: 'running' }, value: 0.7 },
    { award: 'competitive', window: { kind: 'running' }, value: 0.4 },
    { award: 'rights-based', window: { kind: 'not-stated' }, value: 0.8 },
    { award: 'rights-based', window: seldom, value: 0.5 },
    { award: 'competitive', window: seldom, value: 0.2 },
    { award: 'rights-based', window: { kind: 'closed', source: 'page' }, value: 0 },
  ] as const)('$award, $window.kind: $value', ({ award, window, value }) => {
    expect(partOf('feasibility', { award: { is: award, basis: 'stated' }, window })).toBe(value);
  });
});

describe('how much of what is sought can be had', () => {
  const amounts = [{ id: 'cap', gives: 'grant', basis: 'scheme-rate', max: 500_000, source: 'page' }] as const;

  it.each([
    { project: { supportSoughtNok: 500_000 }, value: 1 },
    { project: { supportSoughtNok: 1_000_000 }, value: 0.5 },
    { project: { supportSoughtNok: 100 }, value: 1 },
    { project: { supportSoughtNok: 0 }, value: 1 },
    { project: { budgetNok: 2_000_000 }, value: 0.25 },
    { project: { supportSoughtNok: { min: 1_000_000, max: 9_000_000 } }, value: 0.5 },
    { project: {}, value: 0.5 },
  ])('$project: $value', ({ project, value }) => {
    expect(partOf('financialFit', { amounts }, { project })).toBe(value);
  });

  it('is undecided while nobody says what can be had', () => {
    expect(partOf('financialFit', {}, { project: { supportSoughtNok: 500_000 } })).toBe(0.5);
  });
});

describe('how sure the verdict is', () => {
  const sources = {
    page: aSource(),
    study: aSource({ confidence: 'study' }),
    rumour: aSource({ confidence: 'secondary' }),
  };
  const exporting = { company: { exporting: true } };

  it('is nothing without conditions: no criteria is no perfect fit', () => {
    expect(partOf('certainty', {})).toBe(0);
  });

  it.each([
    { source: 'page', value: 1 },
    { source: 'study', value: 0.8 },
    { source: 'rumour', value: 0.6 },
  ])('is $value for a settled condition of a $source', ({ source, value }) => {
    expect(partOf('certainty', { sources, criteria: [is('a', 'company.exporting', source)] }, exporting)).toBe(value);
  });

  it('is the share of the conditions that are settled', () => {
    const criteria = [is('a', 'company.exporting'), is('b', 'project.involvesRnd')];
    const assessed = { id: 'c', rule: 'assessed', what: { nb: 'nytt', nn: 'nytt', en: 'novelty' }, source: 'page' };

    expect(partOf('certainty', { criteria })).toBe(0);
    expect(partOf('certainty', { criteria }, exporting)).toBe(0.5);
    expect(partOf('certainty', { criteria: [...criteria, assessed] }, exporting)).toBe(0.3333);
  });
});

describe('a score', () => {
  it('is made of published weights that add up to one', () => {
    const total = Object.values(STANDARD_RANKING.weights).reduce((sum, weight) => sum + weight, 0);

    expect(total).toBeCloseTo(1);
  });

  it('says what each part adds', () => {
    const situation = aSituation({ project: { trl: 3, needs: ['rnd-funding'] } });
    const parts = scorePartsOf(aMatch(anInstrument(), situation), situation, STANDARD_RANKING);

    expect(parts).toEqual([
      { part: 'phaseFit', weight: 0.3, value: 0.925, contribution: 0.2775 },
      { part: 'purposeFit', weight: 0.35, value: 0.7, contribution: 0.245 },
      { part: 'financialFit', weight: 0.1, value: 0.5, contribution: 0.05 },
      { part: 'feasibility', weight: 0.15, value: 0.4, contribution: 0.06 },
      { part: 'certainty', weight: 0.1, value: 0, contribution: 0 },
    ]);
    expect(scoreOf(parts)).toBe(0.6325);
  });
});
