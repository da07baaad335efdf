import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfPeriod } from '#core/profile/derive/age.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { codes, exactly, numbers } from '#core/profile/possible.ts';
import { fromDayNumber, toDayNumber } from '#core/shared/iso-date.ts';
import { possibly } from '#test/support/builders.ts';

describe('the county', () => {
  it('is the first two digits of the municipality', () => {
    expect(possibly('company.county', { company: { municipality: '5001' } })).toEqual(codes('50'));
    expect(possibly('company.county', { company: { municipality: { oneOf: ['1804', '1806', '0301'] } } })).toEqual(
      codes('18', '03'),
    );
  });

  it('is any of them while the municipality is unknown', () => {
    expect(possibly('company.county', {})).toEqual(codes(...COUNTIES));
  });
});

describe('the regional aid zone', () => {
  it.each([
    { place: 'Bodø in Nordland', municipality: '1804', zones: ['inside'] },
    { place: 'Tromsø in Troms', municipality: '5501', zones: ['inside'] },
    { place: 'Oslo', municipality: '0301', zones: ['outside'] },
    { place: 'Aremark in Østfold, added in 2022,', municipality: '1114', zones: ['inside'] },
    { place: 'Trondheim', municipality: '5001', zones: ['inside', 'outside'] },
    { place: 'Molde', municipality: '1506', zones: ['inside', 'outside'] },
  ])('of $place is $zones', ({ municipality, zones }) => {
    expect(possibly('company.aidZone', { company: { municipality } })).toEqual(codes(...zones));
  });

  it('is open while the municipality is unknown, or may be on either side', () => {
    expect(possibly('company.aidZone', {})).toEqual(codes('inside', 'outside'));
    expect(possibly('company.aidZone', { company: { municipality: { oneOf: ['1804', '0301'] } } })).toEqual(
      codes('inside', 'outside'),
    );
  });
});

describe('the age of a company', () => {
  it.each([
    { registeredOn: '2023-11-25', years: 2 },
    { registeredOn: '2023-11-24', years: 3 },
    { registeredOn: '2026-11-24', years: 0 },
    { registeredOn: '2027-01-01', years: 0 },
    { registeredOn: '1926-11-24', years: 100 },
  ])('registered on $registeredOn is $years years', ({ registeredOn, years }) => {
    expect(possibly('company.ageYears', { company: { registeredOn } })).toEqual(exactly(years));
  });

  it('grows on the last of February when registered on a leap day', () => {
    const company = { registeredOn: '2024-02-29' };

    expect(possibly('company.ageYears', { company }, '2027-02-27')).toEqual(exactly(2));
    expect(possibly('company.ageYears', { company }, '2027-02-28')).toEqual(exactly(3));
  });

  it('has both ends when the day of registration has', () => {
    const company = { registeredOn: { min: '2020-01-01', max: '2024-01-01' } };

    expect(possibly('company.ageYears', { company })).toEqual(numbers({ min: 2, max: 6 }));
    expect(possibly('company.ageYears', { company: { registeredOn: { max: '2024-01-01' } } })).toEqual(
      numbers({ min: 2, max: Infinity }),
    );
    expect(possibly('company.ageYears', {})).toEqual(numbers({ min: 0, max: Infinity }));
  });

  it('is the number of anniversaries that have passed', () => {
    const days = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2026-11-24') });

    fc.assert(
      fc.property(days, (since) => {
        const today = toDayNumber('2026-11-24');
        const anniversaries = Array.from({ length: 130 }, (_, year) => endOfPeriod(since, 12 * (year + 1)));

        expect(possibly('company.ageYears', { company: { registeredOn: fromDayNumber(since) } })).toEqual(
          exactly(anniversaries.filter((day) => day <= today).length),
        );
      }),
    );
  });
});
