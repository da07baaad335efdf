import { describe, expect, it } from 'vitest';
import { withAssumptions, withoutAssumptions } from '#core/profile/assume.ts';
import { provenanceOf } from '#core/profile/fact-view.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { codes } from '#core/profile/possible.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { aProfile } from '#test/support/builders.ts';

function known(company: ProfileAnswers['company'], fact: StatedFactName) {
  return withAssumptions(aProfile({ company })).get(fact);
}

describe('what goes without saying', () => {
  it('is a company that stands alone and belongs to no public body', () => {
    const completed = withAssumptions(aProfile());

    expect(Object.fromEntries(completed)).toEqual({
      'company.applicantType': { possible: codes('company'), provenance: 'assumed' },
      'company.partOfGroup': { possible: codes(false), provenance: 'assumed' },
      'company.publicBodyOwned': { possible: codes(false), provenance: 'assumed' },
    });
  });

  it('gives way to any answer', () => {
    const answers = { applicantType: 'student', partOfGroup: true, publicBodyOwned: true };
    const told = aProfile({ company: answers });

    expect(new Map(withAssumptions(told))).toEqual(told);
  });

  it.each([
    { legalForm: 'ENK', applicantType: 'sole-proprietor' },
    { legalForm: 'KOMM', applicantType: 'municipality' },
    { legalForm: 'FYLK', applicantType: 'public-body' },
  ])('follows from the legal form $legalForm: $applicantType', ({ legalForm, applicantType }) => {
    expect(known({ legalForm }, 'company.applicantType')).toEqual({
      possible: codes(applicantType),
      provenance: 'derived',
    });
  });

  it('is no more than assumed where the legal form is one of several', () => {
    const legalForm = { oneOf: ['ENK', 'AS'] };

    expect(known({ legalForm }, 'company.applicantType')).toEqual({
      possible: codes('company'),
      provenance: 'assumed',
    });
  });

  it.each([
    { company: { largestCorporateOwnerShare: 0.24 }, partOfGroup: { possible: codes(false), provenance: 'assumed' } },
    { company: { largestCorporateOwnerShare: 0.25 }, partOfGroup: { possible: codes(true), provenance: 'derived' } },
    { company: { largestCorporateOwnerShare: { min: 0.2, max: 0.3 } }, partOfGroup: undefined },
    { company: { group: { employees: 40 } }, partOfGroup: { possible: codes(true), provenance: 'derived' } },
  ])('$company tells whether there is a group', ({ company, partOfGroup }) => {
    expect(known(company, 'company.partOfGroup')).toEqual(partOfGroup);
  });

  it('can be taken out again', () => {
    const told = aProfile({ company: { employees: 12 } });

    expect(withoutAssumptions(withAssumptions(told))).toEqual(told);
  });

  it('marks what is worked out from it as assumed too', () => {
    const completed = withAssumptions(aProfile({ company: { municipality: '1804' } }));

    expect(provenanceOf(completed, 'company.isSme')).toBe('assumed');
    expect(provenanceOf(completed, 'company.county')).toBe('derived');
    expect(provenanceOf(completed, 'company.municipality')).toBe('declared');
  });
});
