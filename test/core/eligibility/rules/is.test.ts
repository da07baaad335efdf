import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';

describe('a fact that is one of some values', () => {
  const limitedCompany = { rule: 'is', fact: 'company.legalForm', values: ['AS', 'ASA'] };

  it.each([
    { answers: { legalForm: 'AS' }, verdicts: MET },
    { answers: { legalForm: 'ENK' }, verdicts: UNMET },
    { answers: {}, verdicts: UNKNOWN },
    { answers: { legalForm: { oneOf: ['AS', 'ASA'] } }, verdicts: MET },
    { answers: { legalForm: { oneOf: ['AS', 'ENK'] } }, verdicts: UNKNOWN },
    { answers: { legalForm: { oneOf: ['ENK', 'STI'] } }, verdicts: UNMET },
  ])('$answers is $verdicts', ({ answers, verdicts }) => {
    expect(verdictsFor(limitedCompany, { company: answers })).toEqual(verdicts);
  });

  it.each([
    { answers: { innovationLevel: 'international' }, verdicts: MET },
    { answers: { innovationLevel: 'national' }, verdicts: ['met-by-exception'] },
    { answers: { innovationLevel: 'incremental' }, verdicts: UNMET },
    { answers: {}, verdicts: ['unmet', 'met-by-exception', 'met'] },
  ])('with an exception, $answers is $verdicts', ({ answers, verdicts }) => {
    const rule = { rule: 'is', fact: 'project.innovationLevel', values: ['international'], exception: ['national'] };

    expect(verdictsFor(rule, { project: answers })).toEqual(verdicts);
  });

  it('holds for a value of the list even when the list of exceptions has it too', () => {
    const rule = { rule: 'is', fact: 'project.innovationLevel', values: ['national'], exception: ['national'] };

    expect(verdictsFor(rule, { project: { innovationLevel: 'national' } })).toEqual(MET);
  });

  it('is open about a place nobody told, and settled once it is', () => {
    const oslo = { rule: 'is', fact: 'company.municipality', values: ['0301'] };

    expect(verdictsFor(oslo, {})).toEqual(UNKNOWN);
    expect(verdictsFor(oslo, { company: { municipality: '0301' } })).toEqual(MET);
    expect(verdictsFor(oslo, { company: { municipality: '5001' } })).toEqual(UNMET);
  });

  it('asks a derived fact on the day the rule is about', () => {
    const rule = { rule: 'is', fact: 'company.inDifficulty', values: [false], at: 'award' };
    const young = {
      insolvent: false,
      shareCapitalLost: 0.6,
      employees: 5,
      annualTurnoverNok: 1,
      registeredOn: '2023-11-25',
    };

    expect(verdictsFor(rule, { company: young }, '2026-11-24')).toEqual(MET);
    expect(verdictsFor(rule, { company: young }, '2026-11-25')).toEqual(UNMET);
  });
});

describe('an applicant of some kind', () => {
  const rule = { rule: 'applicant', values: ['company', 'sole-proprietor'] };

  it.each([
    { answers: {}, verdicts: MET },
    { answers: { applicantType: 'sole-proprietor' }, verdicts: MET },
    { answers: { legalForm: 'ENK' }, verdicts: MET },
    { answers: { applicantType: 'municipality' }, verdicts: UNMET },
    { answers: { legalForm: 'KOMM' }, verdicts: UNMET },
    { answers: { applicantType: { oneOf: ['company', 'student'] } }, verdicts: UNKNOWN },
  ])('$answers is $verdicts', ({ answers, verdicts }) => {
    expect(verdictsFor(rule, { company: answers })).toEqual(verdicts);
  });
});

describe('a project that has not begun', () => {
  it.each([
    { answers: { started: false }, verdicts: MET },
    { answers: { started: true }, verdicts: UNMET },
    { answers: {}, verdicts: UNKNOWN },
  ])('$answers is $verdicts', ({ answers, verdicts }) => {
    expect(verdictsFor({ rule: 'not-started' }, { project: answers })).toEqual(verdicts);
  });
});

describe('what only a case officer can judge', () => {
  it('is to be assessed, whatever is known', () => {
    const rule = { rule: 'assessed', what: { nb: 'nyhetsgrad', nn: 'nyheitsgrad', en: 'novelty' } };

    expect(verdictsFor(rule, { project: { innovationLevel: 'international' } })).toEqual(['to-be-assessed']);
  });
});
