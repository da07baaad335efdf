import { describe, expect, it } from 'vitest';
import { judge } from '#core/eligibility/judge.ts';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { aCriterion, aSituation, verdictsFor } from '#test/support/builders.ts';

const EXCEPTION = ['met-by-exception'];
const age = (band: object) => ({ rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'award', ...band });
const youngerThanThree = age({ below: 3, exception: { below: 5 } });

describe('younger than three years, exceptionally five', () => {
  it.each([
    { registeredOn: '2026-11-24', verdicts: MET, why: 'registered that day' },
    { registeredOn: '2027-01-01', verdicts: MET, why: 'not yet registered' },
    { registeredOn: '2024-11-25', verdicts: MET, why: 'two years old tomorrow' },
    { registeredOn: '2023-11-25', verdicts: MET, why: 'three years old tomorrow' },
    { registeredOn: '2023-11-24', verdicts: EXCEPTION, why: 'three years old that day' },
    { registeredOn: '2021-11-25', verdicts: EXCEPTION, why: 'five years old tomorrow' },
    { registeredOn: '2021-11-24', verdicts: UNMET, why: 'five years old that day' },
    { registeredOn: '1899-01-01', verdicts: UNMET, why: 'very old' },
  ])('makes a company $why $verdicts', ({ registeredOn, verdicts }) => {
    expect(verdictsFor(youngerThanThree, { company: { registeredOn } })).toEqual(verdicts);
  });

  it.each([
    {
      registeredOn: { min: '2022-11-24', max: '2024-11-24' },
      verdicts: ['met-by-exception', 'met'],
      why: 'two to four years',
    },
    { registeredOn: { min: '2023-11-25' }, verdicts: MET, why: 'less than three years' },
    { registeredOn: { max: '2021-11-24' }, verdicts: UNMET, why: 'at least five years' },
    { registeredOn: { max: '2023-11-24' }, verdicts: ['unmet', 'met-by-exception'], why: 'at least three years' },
    { registeredOn: { oneOf: ['2021-11-24', '2026-01-01'] }, verdicts: UNKNOWN, why: 'one or the other' },
  ])('makes an age of $why $verdicts', ({ registeredOn, verdicts }) => {
    expect(verdictsFor(youngerThanThree, { company: { registeredOn } })).toEqual(verdicts);
  });

  it('is open while the day is unknown', () => {
    expect(verdictsFor(youngerThanThree, {})).toEqual(['unmet', 'met-by-exception', 'met']);
  });
});

describe('the limits of an age', () => {
  it.each([
    { band: { below: 3 }, dayBefore: MET, birthday: UNMET, dayAfter: UNMET },
    { band: { max: 3 }, dayBefore: MET, birthday: MET, dayAfter: UNMET },
    { band: { min: 3 }, dayBefore: UNMET, birthday: MET, dayAfter: MET },
    { band: { above: 3 }, dayBefore: UNMET, birthday: UNMET, dayAfter: MET },
    { band: { min: 3, max: 3 }, dayBefore: UNMET, birthday: MET, dayAfter: UNMET },
  ])('$band on the third birthday and around it', ({ band, dayBefore, birthday, dayAfter }) => {
    const company = { registeredOn: '2023-11-24' };

    expect(verdictsFor(age(band), { company }, '2026-11-23')).toEqual(dayBefore);
    expect(verdictsFor(age(band), { company }, '2026-11-24')).toEqual(birthday);
    expect(verdictsFor(age(band), { company }, '2026-11-25')).toEqual(dayAfter);
  });

  it('a company registered on a leap day is three years old on 28 February', () => {
    const company = { registeredOn: '2024-02-29' };

    expect(verdictsFor(age({ below: 3 }), { company }, '2027-02-27')).toEqual(MET);
    expect(verdictsFor(age({ below: 3 }), { company }, '2027-02-28')).toEqual(UNMET);
    expect(verdictsFor(age({ max: 3 }), { company }, '2027-02-28')).toEqual(MET);
    expect(verdictsFor(age({ max: 3 }), { company }, '2027-03-01')).toEqual(UNMET);
  });

  it('and four years old on the leap day itself', () => {
    const company = { registeredOn: '2024-02-29' };

    expect(verdictsFor(age({ min: 4 }), { company }, '2028-02-28')).toEqual(UNMET);
    expect(verdictsFor(age({ min: 4 }), { company }, '2028-02-29')).toEqual(MET);
  });

  it('months end on the last day of a shorter month', () => {
    const sixMonths = { ...age({ min: 6 }), unit: 'months' };
    const company = { registeredOn: '2026-08-31' };

    expect(verdictsFor(sixMonths, { company }, '2027-02-27')).toEqual(UNMET);
    expect(verdictsFor(sixMonths, { company }, '2027-02-28')).toEqual(MET);
  });

  it('years and months that are equally long say the same', () => {
    const company = { registeredOn: { min: '2023-11-24', max: '2023-11-25' } };

    expect(verdictsFor({ ...age({ below: 36 }), unit: 'months' }, { company })).toEqual(
      verdictsFor(age({ below: 3 }), { company }),
    );
  });

  it('count from the first sale when the rule says so', () => {
    const rule = { ...age({ below: 7 }), since: 'company.firstCommercialSaleOn' };

    expect(verdictsFor(rule, { company: { firstCommercialSaleOn: '2019-11-25' } })).toEqual(MET);
    expect(verdictsFor(rule, { company: { firstCommercialSaleOn: '2019-11-24' } })).toEqual(UNMET);
  });
});

describe('a day of award that is not known exactly', () => {
  const awardBetween = (from: string, to: string, registeredOn: string, band: object) => {
    const situation = aSituation({ company: { registeredOn } });
    const award = { min: toDayNumber(from), max: toDayNumber(to) };
    return judge(aCriterion(age(band)), { ...situation, moments: { ...situation.moments, award } }).verdicts;
  };

  it('leaves the age open when the limit falls between', () => {
    expect(awardBetween('2026-11-24', '2027-02-24', '2024-01-01', { below: 3 })).toEqual(UNKNOWN);
    expect(awardBetween('2026-11-24', '2027-02-24', '2024-02-25', { below: 3 })).toEqual(MET);
  });

  it('finds a band that the company passes through in the meantime', () => {
    expect(awardBetween('2026-11-24', '2028-11-24', '2024-11-25', { min: 3, below: 3.5 })).toEqual(UNKNOWN);
  });
});
