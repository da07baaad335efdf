import { describe, expect, it } from 'vitest';
import { profileSchema } from '#core/profile/profile-schema.ts';

const accepts = (profile: unknown) => profileSchema.safeParse(profile).success;

describe('an answer in a profile', () => {
  it.each([
    { company: { employees: 12 } },
    { company: { employees: { value: 12, provenance: 'register' } } },
    { company: { employees: { min: 10, max: 15 } } },
    { company: { employees: { min: 10 } } },
    { company: { employees: { max: 15, provenance: 'declared' } } },
    { company: { employees: { oneOf: [10, 12] } } },
    { company: { group: { employees: 400 } } },
    { company: { largestCorporateOwnerShare: 0.3333 } },
    { company: { registeredOn: '2024-02-29' } },
    { company: { registeredOn: { min: '2023-01-01', max: '2023-12-31' } } },
    { company: { registeredOn: { oneOf: ['2023-01-01', '2024-01-01'] } } },
    { company: { exporting: false } },
    { company: { exporting: { oneOf: [true, false] } } },
    { company: { legalForm: 'AS' } },
    { company: { legalForm: { oneOf: ['AS', 'ASA'], provenance: 'register' } } },
    { company: { municipality: '1804' } },
    { company: { industry: { code: '21.200', scheme: 'SN2025' } } },
    { company: { industry: { code: 'C', scheme: 'SN2007' } } },
    { company: { industry: { value: { code: '21', scheme: 'SN2025' } } } },
    { company: { organisationNumber: '923609016' } },
    { project: { needs: ['loan', 'testing'] } },
    { project: { needs: [] } },
    { project: { needs: { oneOf: [['loan'], ['testing']] } } },
    { project: { targetMarkets: ['DE', 'SE'] } },
    { partners: { pilotCustomer: 'none' } },
    {},
  ])('can be %j', (profile) => {
    expect(accepts(profile)).toBe(true);
  });

  it.each([
    { why: 'null, since unknown facts are left out', company: { employees: null } },
    { why: 'an empty interval', company: { employees: {} } },
    { why: 'an interval with nothing but provenance', company: { employees: { provenance: 'declared' } } },
    { why: 'an inverted interval', company: { employees: { min: 15, max: 10 } } },
    { why: 'an inverted interval of days', company: { registeredOn: { min: '2024-01-01', max: '2023-01-01' } } },
    { why: 'a choice between nothing', company: { employees: { oneOf: [] } } },
    { why: 'a value and an interval at once', company: { employees: { value: 1, min: 1 } } },
    { why: 'half a person', company: { employees: 1.5 } },
    { why: 'a negative number', company: { employees: -1 } },
    { why: 'a number as text', company: { employees: '12' } },
    { why: 'a share above one', company: { largestCorporateOwnerShare: 1.2 } },
    { why: 'a share finer than a hundredth of a percent', company: { largestCorporateOwnerShare: 0.33333 } },
    { why: 'TRL 10', project: { trl: 10 } },
    { why: 'TRL 0', project: { trl: 0 } },
    { why: 'CRI 7', project: { cri: { max: 7 } } },
    { why: 'a day that does not exist', company: { registeredOn: '2023-02-29' } },
    { why: 'an unknown county', company: { municipality: '9901' } },
    { why: 'a municipality of three digits', company: { municipality: '301' } },
    { why: 'a wrong check digit', company: { organisationNumber: '923609017' } },
    { why: 'a spaced organisation number', company: { organisationNumber: '923 609 016' } },
    { why: 'an industry without its edition', company: { industry: '21.200' } },
    { why: 'an unknown code', company: { legalForm: 'LTD' } },
    { why: 'a code in a list that is unknown', project: { needs: ['money'] } },
    { why: 'a country in small letters', project: { targetMarkets: ['de'] } },
    { why: 'provenance only we may give', company: { employees: { value: 1, provenance: 'assumed' } } },
    { why: 'a derived fact', company: { sizeClass: 'small' } },
    { why: 'an unknown fact', company: { staff: 12 } },
    { why: 'an unknown part', owner: {} },
  ])('cannot be $why', ({ why, ...profile }) => {
    expect(accepts(profile)).toBe(false);
  });
});
