import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';

const compare = (is: string, factor: number) => ({
  rule: 'compare',
  fact: 'project.budgetNok',
  is,
  factor,
  of: 'project.supportSoughtNok',
});

describe('one number against a multiple of another', () => {
  it.each([
    { is: 'at-least', budgetNok: 200, verdicts: MET },
    { is: 'at-least', budgetNok: 199, verdicts: UNMET },
    { is: 'more-than', budgetNok: 200, verdicts: UNMET },
    { is: 'more-than', budgetNok: 201, verdicts: MET },
    { is: 'at-most', budgetNok: 200, verdicts: MET },
    { is: 'at-most', budgetNok: 201, verdicts: UNMET },
    { is: 'less-than', budgetNok: 200, verdicts: UNMET },
    { is: 'less-than', budgetNok: 199, verdicts: MET },
  ])('$budgetNok is $verdicts as $is twice 100', ({ is, budgetNok, verdicts }) => {
    expect(verdictsFor(compare(is, 2), { project: { budgetNok, supportSoughtNok: 100 } })).toEqual(verdicts);
  });

  it.each([
    { factor: 1.1, supportSoughtNok: 10, budgetNok: 11 },
    { factor: 0.55, supportSoughtNok: 100, budgetNok: 55 },
    { factor: 1.15, supportSoughtNok: 100, budgetNok: 115 },
  ])('$budgetNok is exactly $factor times $supportSoughtNok', ({ factor, ...project }) => {
    expect(verdictsFor(compare('at-least', factor), { project })).toEqual(MET);
    expect(verdictsFor(compare('at-most', factor), { project })).toEqual(MET);
    expect(verdictsFor(compare('more-than', factor), { project })).toEqual(UNMET);
    expect(verdictsFor(compare('less-than', factor), { project })).toEqual(UNMET);
  });

  it.each([
    { budgetNok: { min: 200, max: 300 }, supportSoughtNok: { min: 50, max: 100 }, verdicts: MET },
    { budgetNok: { min: 199 }, supportSoughtNok: 100, verdicts: UNKNOWN },
    { budgetNok: { max: 99 }, supportSoughtNok: { min: 50 }, verdicts: UNMET },
    { budgetNok: { oneOf: [100, 300] }, supportSoughtNok: 100, verdicts: UNKNOWN },
  ])('$budgetNok is $verdicts as at least twice $supportSoughtNok', ({ verdicts, ...project }) => {
    expect(verdictsFor(compare('at-least', 2), { project })).toEqual(verdicts);
  });

  it('is open while either is unknown', () => {
    expect(verdictsFor(compare('at-least', 2), { project: { budgetNok: 100 } })).toEqual(UNKNOWN);
    expect(verdictsFor(compare('at-least', 2), { project: { supportSoughtNok: 100 } })).toEqual(UNKNOWN);
    expect(verdictsFor(compare('at-least', 2), {})).toEqual(UNKNOWN);
  });

  it('is settled by one alone when the other cannot matter', () => {
    expect(verdictsFor(compare('at-least', 2), { project: { supportSoughtNok: 0 } })).toEqual(MET);
    expect(verdictsFor(compare('less-than', 2), { project: { supportSoughtNok: 0 } })).toEqual(UNMET);
  });
});
