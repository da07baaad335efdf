import { describe, expect, it } from 'vitest';
import { answerAt, numberOf, placeOf, possibleAt, UNTOLD } from '#core/profile/exact-answers.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { exactAnswers } from '#core/profile/laid-out-profile.ts';
import { codes, exactly } from '#core/profile/possible.ts';
import type { Profile } from '#core/profile/profile.ts';
import { ToldProfile } from '#core/profile/told-profile.ts';
import { aProfile } from '#test/support/builders.ts';

function told(fact: StatedFactName, profile: Profile): number {
  return answerAt(exactAnswers(profile), placeOf(fact));
}

function membersTold(fact: StatedFactName, profile: Profile): readonly number[] {
  const exact = exactAnswers(profile);
  const from = told(fact, profile);
  return exact.slice(from + 1, from + 1 + answerAt(exact, from));
}

describe('exact answers', () => {
  it('stand as the number told', () => {
    expect(told('company.employees', aProfile({ company: { employees: 12 } }))).toBe(12);
    expect(
      told('company.largestCorporateOwnerShare', aProfile({ company: { largestCorporateOwnerShare: 0.25 } })),
    ).toBe(0.25);
  });

  it.each([
    ['company.exporting', false],
    ['company.legalForm', 'AS'],
    ['company.municipality', '0301'],
  ] as const)('stand as a number that means the code told: %s', (fact, code) => {
    const [part = '', name = ''] = fact.split('.');

    const number = told(fact, aProfile({ [part]: { [name]: code } }));

    expect(possibleAt(fact, number)).toEqual(codes(code));
  });

  it.each([
    ['project.sectors', ['medtech', 'ict']],
    ['partners.countries', ['SE', 'NO']],
    ['partners.countries', []],
  ] as const)('of a list are its members by number: %s', (fact, members) => {
    const [part = '', name = ''] = fact.split('.');

    const numbers = membersTold(fact, aProfile({ [part]: { [name]: members } }));

    expect(new Set(numbers)).toEqual(new Set(members.map((member) => numberOf(fact, member))));
    expect(numbers.map((number) => possibleAt(fact, number))).toEqual(
      members.toSorted().map((member) => codes(member)),
    );
  });

  it('are wanting where nothing is told, and where the profile has to be seen', () => {
    const anything = new Map([['project.trl', { possible: { kind: 'anything' }, provenance: 'declared' }]] as const);
    expect(told('company.employees', aProfile({}))).toBe(UNTOLD);
    expect(told('project.trl', anything)).toBe(UNTOLD);
    expect(answerAt([], placeOf('project.trl'))).toBeNaN();
    expect(told('company.employees', aProfile({ company: { employees: { min: 1, max: 9 } } }))).toBeNaN();
    expect(told('company.legalForm', aProfile({ company: { legalForm: { oneOf: ['AS', 'ASA'] } } }))).toBeNaN();
    expect(told('company.industry', aProfile({ company: { industry: { code: '72.1', scheme: 'SN2025' } } }))).toBeNaN();
    expect(
      told(
        'company.partOfGroup',
        new Map([['company.partOfGroup', { possible: codes(false), provenance: 'assumed' }]]),
      ),
    ).toBeNaN();
  });

  it('change in one place when one fact is told otherwise', () => {
    const before = aProfile({ company: { employees: 12 }, project: { sectors: ['ict'] } });

    const after = new ToldProfile(before, 'company.employees', { possible: exactly(13), provenance: 'declared' });

    expect(told('company.employees', after)).toBe(13);
    expect(told('company.employees', before)).toBe(12);
    expect(membersTold('project.sectors', after)).toEqual(membersTold('project.sectors', before));
  });

  it('are of facts there are', () => {
    expect(() => placeOf('company.shoeSize' as StatedFactName)).toThrow('There is no fact "company.shoeSize" to tell.');
  });
});
