import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';

describe('a list that has one of some codes', () => {
  const health = { rule: 'overlaps', fact: 'project.sectors', with: ['medtech', 'pharma'] };

  it.each([
    { answers: { sectors: ['medtech'] }, verdicts: MET },
    { answers: { sectors: ['energy', 'pharma'] }, verdicts: MET },
    { answers: { sectors: ['energy'] }, verdicts: UNMET },
    { answers: { sectors: [] }, verdicts: UNMET },
    { answers: {}, verdicts: UNKNOWN },
    { answers: { sectors: { oneOf: [['medtech'], ['energy']] } }, verdicts: UNKNOWN },
  ])('$answers is $verdicts', ({ answers, verdicts }) => {
    expect(verdictsFor(health, { project: answers })).toEqual(verdicts);
  });

  it('looks at derived lists too', () => {
    const early = { rule: 'overlaps', fact: 'project.phases', with: ['technology-and-product-development'] };

    expect(verdictsFor(early, { project: { trl: 3 } })).toEqual(MET);
    expect(verdictsFor(early, { project: { trl: 6 } })).toEqual(UNMET);
    expect(verdictsFor(early, { project: { trl: { min: 4, max: 5 } } })).toEqual(UNKNOWN);
  });
});

describe('a list that has so many codes', () => {
  it.each([
    { answers: { countries: ['NO', 'SE'] }, verdicts: MET },
    { answers: { countries: ['NO'] }, verdicts: UNMET },
    { answers: { countries: ['NO', 'NO'] }, verdicts: UNMET },
    { answers: {}, verdicts: UNKNOWN },
    { answers: { countries: { oneOf: [['NO'], ['NO', 'SE']] } }, verdicts: UNKNOWN },
  ])('$answers is $verdicts for two countries', ({ answers, verdicts }) => {
    const rule = { rule: 'count', fact: 'partners.countries', atLeast: 2 };

    expect(verdictsFor(rule, { partners: answers })).toEqual(verdicts);
  });

  it('counts only the codes that are named, when some are', () => {
    const rule = { rule: 'count', fact: 'partners.countries', of: ['DK', 'FI', 'SE'], atLeast: 2 };

    expect(verdictsFor(rule, { partners: { countries: ['NO', 'SE'] } })).toEqual(UNMET);
    expect(verdictsFor(rule, { partners: { countries: ['DK', 'NO', 'SE'] } })).toEqual(MET);
  });
});

describe('a list that has anything at all', () => {
  it.each([
    { answers: { countries: ['NO'] }, verdicts: MET },
    { answers: { countries: [] }, verdicts: UNMET },
    { answers: {}, verdicts: UNKNOWN },
  ])('$answers is $verdicts', ({ answers, verdicts }) => {
    expect(verdictsFor({ rule: 'present', fact: 'partners.countries' }, { partners: answers })).toEqual(verdicts);
  });
});

describe('a fact that has been answered', () => {
  it('is open until it is', () => {
    const rule = { rule: 'present', fact: 'company.organisationNumber' };

    expect(verdictsFor(rule, {})).toEqual(UNKNOWN);
    expect(verdictsFor(rule, { company: { organisationNumber: '923609016' } })).toEqual(MET);
  });
});
