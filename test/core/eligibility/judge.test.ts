import { describe, expect, it } from 'vitest';
import { leafFindings } from '#core/eligibility/finding.ts';
import { judge } from '#core/eligibility/judge.ts';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { aCriterion, aSituation, verdictsFor } from '#test/support/builders.ts';

const is = (fact: string, ...values: readonly (string | boolean)[]) => ({ id: 'is', rule: 'is', fact, values });

describe('judging a tree', () => {
  it('looks at every part, even once the answer is settled', () => {
    const criterion = aCriterion({
      rule: 'all',
      of: [is('company.exporting', true), is('project.involvesRnd', true), is('company.growthAmbition', true)],
    });

    const finding = judge(criterion, aSituation({ company: { exporting: false }, project: { involvesRnd: true } }));

    expect(finding.verdicts).toEqual(UNMET);
    expect(leafFindings(finding).map(({ verdicts }) => verdicts)).toEqual([UNMET, MET, UNKNOWN]);
  });

  it('lets an unknown part neither save a refused whole nor spoil a met one', () => {
    const of = [is('company.exporting', true), is('project.involvesRnd', true)];

    expect(verdictsFor({ rule: 'all', of }, { company: { exporting: false } })).toEqual(UNMET);
    expect(verdictsFor({ rule: 'any', of }, { company: { exporting: true } })).toEqual(MET);
  });

  it.each([
    { answers: {}, verdicts: UNKNOWN },
    { answers: { exporting: true }, verdicts: UNMET },
    { answers: { exporting: false }, verdicts: MET },
  ])('turns the verdict of a negated part: $verdicts', ({ answers, verdicts }) => {
    const rule = { rule: 'not', of: is('company.exporting', true) };

    expect(verdictsFor(rule, { company: answers })).toEqual(verdicts);
  });

  it('counts the parts that hold', () => {
    const of = [is('company.exporting', true), is('company.performsRnd', true), is('company.growthAmbition', true)];
    const rule = { rule: 'at-least', count: 2, of };

    expect(verdictsFor(rule, { company: { exporting: true } })).toEqual(UNKNOWN);
    expect(verdictsFor(rule, { company: { exporting: true, growthAmbition: true } })).toEqual(MET);
    expect(verdictsFor(rule, { company: { exporting: false, growthAmbition: false } })).toEqual(UNMET);
  });
});

describe('what goes without saying', () => {
  it('opens a door', () => {
    expect(verdictsFor(is('company.applicantType', 'company'), {})).toEqual(MET);
    expect(verdictsFor(is('company.publicBodyOwned', false), {})).toEqual(MET);
  });

  it('never closes one', () => {
    expect(verdictsFor(is('company.applicantType', 'municipality'), {})).toEqual(UNKNOWN);
    expect(verdictsFor(is('company.sizeClass', 'large'), { company: { employees: 3, annualTurnoverNok: 1 } })).toEqual(
      UNKNOWN,
    );
  });

  it('never closes one that is worded the other way round', () => {
    expect(verdictsFor({ rule: 'not', of: is('company.applicantType', 'company') }, {})).toEqual(UNKNOWN);
    expect(verdictsFor({ rule: 'not', of: is('company.publicBodyOwned', false) }, {})).toEqual(UNKNOWN);
  });

  it('opens a door that is worded the other way round', () => {
    expect(verdictsFor({ rule: 'not', of: is('company.publicBodyOwned', true) }, {})).toEqual(MET);
  });

  it('leaves a refusal standing that rests on what was said', () => {
    expect(verdictsFor(is('company.isSme', true), { company: { employees: 250 } })).toEqual(UNMET);
  });

  it('closes the door once it has been said', () => {
    const said = { company: { applicantType: 'company' } };

    expect(verdictsFor(is('company.applicantType', 'municipality'), said)).toEqual(UNMET);
  });
});
