import { describe, expect, it } from 'vitest';
import { remarksIn, withCriteria } from '#test/support/lint-findings.ts';

const range = (fact: string, band: object) => ({ rule: 'range', fact, ...band });
const age = (band: object) => ({
  rule: 'age',
  since: 'company.registeredOn',
  unit: 'years',
  at: 'application',
  ...band,
});
const window = (spans: object) => ({ rule: 'phase-window', ...spans });

describe('a limit off the scale', () => {
  it.each([
    ['TRL 10', range('project.trl', { min: 4, max: 10 })],
    ['a share of 1.5', range('company.largestCorporateOwnerShare', { max: 1.5 })],
    ['a share finer than answers are', range('company.largestCorporateOwnerShare', { max: 0.50001 })],
    ['half a person', range('company.employees', { below: 2.5 })],
    ['fewer than no kroner', range('project.budgetNok', { above: -1 })],
    ['TRL 10 by exception', range('project.trl', { max: 4, exception: { max: 10 } })],
    ['an age below nothing', age({ min: -1, max: 3 })],
    ['CRI 7', window({ cri: { min: 3, max: 7 } })],
  ])('is found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toContain('threshold-off-scale at criteria.0');
  });

  it.each([
    ['TRL 8', range('project.trl', { min: 4, max: 8 })],
    ['a share of a half', range('company.largestCorporateOwnerShare', { max: 0.5 })],
    ['the finest share', range('company.largestCorporateOwnerShare', { max: 0.3334 })],
    ['two persons', range('company.employees', { below: 2 })],
    ['more than no kroner', range('project.budgetNok', { above: 0 })],
    ['TRL 9 by exception', range('project.trl', { max: 4, exception: { max: 8 } })],
    ['an age', age({ min: 1, max: 3 })],
    ['CRI 6', window({ cri: { min: 3, max: 6 } })],
  ])('is not found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toEqual([]);
  });
});

describe('an exception that adds nothing', () => {
  it.each([
    ['a band inside the band', range('project.trl', { min: 4, max: 8, exception: { min: 5, max: 8 } })],
    ['an age inside the age', age({ below: 5, exception: { below: 3 } })],
    ['a value already accepted', isMicro('micro')],
    ['levels inside the levels', window({ trl: { min: 4, max: 7 }, exception: { trl: { min: 5, max: 7 } } })],
    ['levels of another scale', window({ trl: { min: 4, max: 7 }, exception: { cri: { min: 1, max: 6 } } })],
  ])('is found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toContain('exception-adds-nothing at criteria.0');
  });

  it.each([
    ['a band around the band', range('project.trl', { min: 4, max: 7, exception: { min: 3, max: 8 } })],
    ['the anniversary itself', age({ below: 3, exception: { max: 3 } })],
    ['another value', isMicro('small')],
    ['levels around the levels', window({ trl: { min: 5, max: 7 }, exception: { trl: { min: 4, max: 8 } } })],
  ])('is not found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toEqual([]);
  });
});

function isMicro(exception: string) {
  return { rule: 'is', fact: 'company.sizeClass', values: ['micro'], exception: [exception] };
}
