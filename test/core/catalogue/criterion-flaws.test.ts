import { describe, expect, it } from 'vitest';
import { criterionFlaws } from '#core/catalogue/criterion-flaws.ts';
import { aCriterion } from '#test/support/builders.ts';

const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true] };
const assessed = { id: 'novel', rule: 'assessed', what: { nb: 'nytt', nn: 'nytt', en: 'novelty' } };
const span = { id: 'span', rule: 'range', fact: 'project.trl', min: 5, exception: { min: 4 } };

const flawsIn = (rule: Record<string, unknown>) => criterionFlaws(aCriterion(rule), ['criteria', 0]);

describe('a criterion', () => {
  it.each([
    exporting,
    span,
    { rule: 'not', of: exporting },
    { rule: 'at-least', count: 1, of: [exporting], kind: 'preferred', roles: ['apply'] },
    { rule: 'within', fact: 'company.municipality', codes: ['18'] },
    { rule: 'count', fact: 'partners.countries', of: ['DK', 'SE'], atLeast: 2 },
    { rule: 'present', fact: 'company.organisationNumber' },
    { rule: 'compare', fact: 'project.budgetNok', is: 'at-least', factor: 2, of: 'project.supportSoughtNok' },
    { rule: 'phase-window', trl: { min: 4 }, exception: { trl: { min: 3 } } },
  ])('without a flaw has none: $rule', (rule) => {
    expect(flawsIn(rule)).toEqual([]);
  });

  it.each([
    { rule: { rule: 'at-least', count: 2, of: [exporting] }, problem: 'asks for more parts than it has' },
    {
      rule: { rule: 'count', fact: 'partners.countries', of: ['SE'], atLeast: 2 },
      problem: 'asks for more codes than it lists',
    },
    { rule: { rule: 'not', of: assessed }, problem: 'negates an exception or an assessment, which has no meaning' },
    { rule: { rule: 'not', of: span }, problem: 'negates an exception or an assessment, which has no meaning' },
    { rule: { rule: 'range', fact: 'company.exporting', min: 1 }, problem: 'company.exporting is of type boolean' },
    { rule: { rule: 'range', fact: 'project.trl' }, problem: 'give at least one of min, above, max, below' },
    { rule: { rule: 'range', fact: 'project.trl', min: 5, max: 4 }, problem: 'the lower end is above the upper end' },
    { rule: { rule: 'range', fact: 'project.trl', min: 5, above: 4 }, problem: 'give min or above, not both' },
    { rule: { rule: 'range', fact: 'project.trl', max: 5, below: 4 }, problem: 'give max or below, not both' },
    {
      rule: { rule: 'range', fact: 'project.trl', min: 5, exception: {} },
      problem: 'give at least one of min, above, max, below',
    },
    { rule: { rule: 'range', fact: 'company.ageYears', min: 3 }, problem: 'age depends on the day it is asked for' },
    {
      rule: { rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'award' },
      problem: 'give at least one of min, above, max, below',
    },
    {
      rule: { rule: 'compare', fact: 'project.budgetNok', is: 'at-least', factor: 1, of: 'project.started' },
      problem: 'project.started is of type boolean',
    },
    { rule: { rule: 'overlaps', fact: 'project.trl', with: ['4'] }, problem: 'project.trl is of type number' },
    {
      rule: { rule: 'overlaps', fact: 'project.needs', with: ['money'] },
      problem: '"money" is not a value of project.needs',
    },
    {
      rule: { rule: 'count', fact: 'partners.countries', of: ['Sweden'], atLeast: 1 },
      problem: '"Sweden" is not a value of partners.countries',
    },
    { rule: { rule: 'present', fact: 'project.budgetNok' }, problem: 'project.budgetNok is of type number' },
    { rule: { rule: 'is', fact: 'project.trl', values: ['4'] }, problem: 'project.trl is of type number' },
    {
      rule: { rule: 'is', fact: 'company.legalForm', values: ['LTD'] },
      problem: '"LTD" is not a value of company.legalForm',
    },
    {
      rule: { rule: 'is', fact: 'company.exporting', values: ['yes'] },
      problem: '"yes" is not a value of company.exporting',
    },
    {
      rule: { rule: 'is', fact: 'project.innovationLevel', values: ['national'], exception: ['local'] },
      problem: '"local" is not a value of project.innovationLevel',
    },
    {
      rule: { rule: 'within', fact: 'company.industry', codes: ['21'] },
      problem: '`scheme` goes with industry codes and with nothing else',
    },
    {
      rule: { rule: 'within', fact: 'company.municipality', scheme: 'SN2025', codes: ['18'] },
      problem: '`scheme` goes with industry codes and with nothing else',
    },
    {
      rule: { rule: 'range', fact: 'company.employees', below: 5.5, exception: { below: 6.6 } },
      problem: 'the limit 5.5 is no value of company.employees, which goes in steps of 1',
      others: ['the limit 6.6 is no value of company.employees, which goes in steps of 1'],
    },
    { rule: { rule: 'phase-window' }, problem: 'the window has no scale' },
    { rule: { rule: 'phase-window', trl: { min: 7, max: 5 } }, problem: 'the window is inverted' },
    {
      rule: { rule: 'all', of: [{ ...exporting, kind: 'preferred' }] },
      problem: '`kind` and `roles` stand on an inner criterion',
    },
  ])('is told: $problem', ({ rule, problem, others = [] }) => {
    expect(flawsIn(rule).map((flaw) => flaw.problem)).toEqual([problem, ...others]);
  });

  it('is told where the flaw is, and what to do about it', () => {
    const inner = { id: 'size', rule: 'range', fact: 'company.employees', min: 9, max: 1 };

    expect(flawsIn({ rule: 'any', of: [exporting, { id: 'not', rule: 'not', of: inner }] })).toEqual([
      {
        path: ['criteria', 0, 'of', 1, 'of', 0],
        problem: 'the lower end is above the upper end',
        remedy: 'correct the limits of the band',
      },
    ]);
  });
});
