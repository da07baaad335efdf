import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';

const EXCEPTION = ['met-by-exception'];
const smallerThan50 = { rule: 'range', fact: 'company.employees', below: 50 };

describe('a number in a band', () => {
  it.each([
    { limit: { min: 10 }, employees: 9, verdicts: UNMET },
    { limit: { min: 10 }, employees: 10, verdicts: MET },
    { limit: { above: 10 }, employees: 10, verdicts: UNMET },
    { limit: { above: 10 }, employees: 11, verdicts: MET },
    { limit: { max: 250 }, employees: 250, verdicts: MET },
    { limit: { max: 250 }, employees: 251, verdicts: UNMET },
    { limit: { below: 250 }, employees: 249, verdicts: MET },
    { limit: { below: 250 }, employees: 250, verdicts: UNMET },
    { limit: { min: 0 }, employees: 0, verdicts: MET },
  ])('$limit makes $employees employees $verdicts', ({ limit, employees, verdicts }) => {
    expect(verdictsFor({ rule: 'range', fact: 'company.employees', ...limit }, { company: { employees } })).toEqual(
      verdicts,
    );
  });

  it.each([
    { employees: { max: 49 }, verdicts: MET, why: 'touches the threshold from below' },
    { employees: { max: 50 }, verdicts: UNKNOWN, why: 'reaches over the threshold by one' },
    { employees: { min: 50 }, verdicts: UNMET, why: 'touches the threshold from above' },
    { employees: { min: 50, max: 50 }, verdicts: UNMET, why: 'is the threshold' },
    { employees: { min: 10, max: 100 }, verdicts: UNKNOWN, why: 'lies on both sides' },
    { employees: { oneOf: [3, 49] }, verdicts: MET, why: 'has only values below' },
    { employees: { oneOf: [49, 50] }, verdicts: UNKNOWN, why: 'has values on both sides' },
  ])('an answer that $why is $verdicts', ({ employees, verdicts }) => {
    expect(verdictsFor(smallerThan50, { company: { employees } })).toEqual(verdicts);
  });

  it('is open while nothing is known, unless the whole domain lies inside', () => {
    expect(verdictsFor(smallerThan50, {})).toEqual(UNKNOWN);
    expect(verdictsFor({ rule: 'range', fact: 'company.employees', min: 0 }, {})).toEqual(MET);
    expect(verdictsFor({ rule: 'range', fact: 'project.trl', above: 9 }, {})).toEqual(UNMET);
  });

  it.each([
    { trl: 3, verdicts: UNMET },
    { trl: 4, verdicts: EXCEPTION },
    { trl: 5, verdicts: MET },
    { trl: 7, verdicts: MET },
    { trl: 8, verdicts: EXCEPTION },
    { trl: 9, verdicts: UNMET },
    { trl: { oneOf: [4, 5] }, verdicts: ['met-by-exception', 'met'] },
    { trl: { max: 4 }, verdicts: ['unmet', 'met-by-exception'] },
    { trl: { min: 4, max: 8 }, verdicts: ['met-by-exception', 'met'] },
  ])('TRL 5–7, exceptionally 4 and 8, makes TRL $trl $verdicts', ({ trl, verdicts }) => {
    const rule = { rule: 'range', fact: 'project.trl', min: 5, max: 7, exception: { min: 4, max: 8 } };

    expect(verdictsFor(rule, { project: { trl } })).toEqual(verdicts);
  });

  it('is as fine as the share it looks at', () => {
    const moreThanHalf = { rule: 'range', fact: 'company.largestCorporateOwnerShare', above: 0.5 };

    expect(verdictsFor(moreThanHalf, { company: { largestCorporateOwnerShare: 0.5 } })).toEqual(UNMET);
    expect(verdictsFor(moreThanHalf, { company: { largestCorporateOwnerShare: 0.5001 } })).toEqual(MET);
  });

  it.each([
    { employees: 280, limit: { max: 300 }, verdicts: MET },
    { employees: 250, limit: { max: 250 }, verdicts: MET },
    { employees: 6000, limit: { max: 4999 }, verdicts: UNMET },
    { employees: 0, limit: { min: 1 }, verdicts: UNMET },
    { employees: { min: 20, max: 49 }, limit: { min: 40 }, verdicts: UNKNOWN },
    { employees: { min: 10, max: 49 }, limit: { min: 20 }, verdicts: UNKNOWN },
  ])(
    'never takes the middle of a range for an answer: $employees under $limit is $verdicts',
    ({ employees, limit, verdicts }) => {
      expect(verdictsFor({ rule: 'range', fact: 'company.employees', ...limit }, { company: { employees } })).toEqual(
        verdicts,
      );
    },
  );
});
