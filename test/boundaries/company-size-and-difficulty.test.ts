import { describe, expect, it } from 'vitest';
import { judge } from '#core/eligibility/judge.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import { MET, UNKNOWN, UNMET } from '#core/eligibility/verdict.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { aCriterion, aSituation, verdictsFor } from '#test/support/builders.ts';
import { entry, matchWith } from './entry.ts';

const MILLION = 1_000_000;
const sme = entry('sme-grant');
const sound = entry('rescue-free-grant');
const light = { annualTurnoverNok: 10 * MILLION, balanceSheetNok: 10 * MILLION };

describe('a grant for small and medium-sized enterprises', () => {
  const standing = (company: object) => matchWith(sme, { company: { ...company } });

  it.each([
    { why: '249 or 250 employees', company: { employees: { oneOf: [249, 250] }, ...light }, status: 'undetermined' },
    {
      why: 'a turnover of 60 and a balance sheet of 40 million euros, at 11 kroner',
      company: { employees: 100, annualTurnoverNok: 660 * MILLION, balanceSheetNok: 440 * MILLION },
      status: 'undetermined',
    },
    {
      why: 'a turnover of 60 and a balance sheet of 40 million euros, at the lowest rate',
      company: { employees: 100, annualTurnoverNok: 591_066_000, balanceSheetNok: 394_044_000 },
      status: 'eligible',
    },
    {
      why: 'a turnover of 60 and a balance sheet of 44 million euros, at the highest rate',
      company: { employees: 100, annualTurnoverNok: 720 * MILLION, balanceSheetNok: 528 * MILLION },
      status: 'ineligible',
    },
    { why: '40 employees alone', company: { employees: 40, ...light }, status: 'eligible' },
    {
      why: '40 employees in a group of 400',
      company: { employees: 40, ...light, group: { employees: 400 } },
      status: 'ineligible',
    },
    {
      why: '40 employees in a group of 249 to 250',
      company: { employees: 40, ...light, group: { employees: { min: 249, max: 250 }, ...light } },
      status: 'undetermined',
    },
  ])('counts $why as $status', ({ company, status }) => {
    expect(standing(company).status).toBe(status);
  });

  it('asks a company of a group for the figures of the group', () => {
    expect(standing({ employees: 40, ...light, partOfGroup: true }).missingFacts).toEqual([
      'company.group.employees',
      'company.group.annualTurnoverNok',
      'company.group.balanceSheetNok',
    ]);
  });

  it.each([
    { balanceSheetNok: 423_597_300, verdicts: MET, why: '43 million at the lowest rate' },
    { balanceSheetNok: 423_597_301, verdicts: UNKNOWN, why: 'a krone more' },
    { balanceSheetNok: 516 * MILLION + 1, verdicts: UNMET, why: 'above 43 million at every rate' },
  ])(
    'judges a balance sheet of $balanceSheetNok by the rates that are possible: $why',
    ({ balanceSheetNok, verdicts }) => {
      const company = { employees: 100, annualTurnoverNok: 700 * MILLION, balanceSheetNok };

      expect(standing(company).conditions.verdicts).toEqual(verdicts);
    },
  );
});

describe('a head count that the register withholds', () => {
  const withheld = { company: { employees: { min: 0, max: 4, provenance: 'register' } } } as const;

  it.each([
    { band: { below: 250 }, verdicts: MET },
    { band: { below: 5 }, verdicts: MET },
    { band: { max: 4 }, verdicts: MET },
    { band: { below: 4 }, verdicts: UNKNOWN },
    { band: { min: 1 }, verdicts: UNKNOWN },
    { band: { min: 4 }, verdicts: UNKNOWN },
    { band: { min: 5 }, verdicts: UNMET },
    { band: { above: 4 }, verdicts: UNMET },
  ])('says $verdicts to $band', ({ band, verdicts }) => {
    expect(verdictsFor({ rule: 'range', fact: 'company.employees', ...band }, withheld)).toEqual(verdicts);
  });
});

describe('an undertaking in difficulty on the day of award', () => {
  const lossMaking = { ...light, employees: 10, insolvent: false, shareCapitalLost: 0.6, registeredOn: '2024-01-01' };

  /** Applies on 24 November 2026; the company is three years old on 1 January 2027. */
  function appliedFor(company: object, from: string, to: string) {
    const situation = aSituation({ company: { ...company } });
    const award = { min: toDayNumber(from), max: toDayNumber(to) };
    return { ...situation, moments: { ...situation.moments, award } };
  }

  it.each([
    { from: '2026-11-24', to: '2026-12-31', status: 'eligible', why: 'before it is three' },
    { from: '2026-12-15', to: '2027-01-15', status: 'undetermined', why: 'before or after' },
    { from: '2026-12-31', to: '2027-01-01', status: 'undetermined', why: 'that day or the day before' },
    { from: '2027-01-01', to: '2027-02-28', status: 'ineligible', why: 'once it is three' },
  ])('is younger than three when it applies, and with an award $why it is $status', ({ from, to, status }) => {
    expect(matchInstrument(sound, appliedFor(lossMaking, from, to)).status).toBe(status);
  });

  it('is judged on the day the rule names, not on another', () => {
    const situation = appliedFor(lossMaking, '2027-01-01', '2027-02-28');
    const on = (at: string) => aCriterion({ rule: 'is', fact: 'company.inDifficulty', values: [false], at });

    expect(judge(on('application'), situation).verdicts).toEqual(MET);
    expect(judge(on('award'), situation).verdicts).toEqual(UNMET);
  });

  it('can be fit to apply and unfit to receive, both of which an entry may ask for', () => {
    const situation = appliedFor(lossMaking, '2026-12-15', '2027-01-15');
    const both = ['application', 'award'].map((at) => ({
      id: at,
      rule: 'is',
      fact: 'company.inDifficulty',
      values: [false],
      at,
    }));

    expect(resolve(aCriterion({ rule: 'all', of: both }), situation).finding.verdicts).toEqual(UNKNOWN);
  });

  it.each([
    { shareCapitalLost: { min: 0.5, max: 0.5 }, status: 'eligible' },
    { shareCapitalLost: { min: 0.5, max: 0.5001 }, status: 'undetermined' },
    { shareCapitalLost: { min: 0.5001 }, status: 'ineligible' },
  ])('has lost more than half its capital, not half: $shareCapitalLost is $status', ({ shareCapitalLost, status }) => {
    const company = { ...lossMaking, registeredOn: '2015-01-01', shareCapitalLost };

    expect(matchWith(sound, { company }).status).toBe(status);
  });

  it('that is large is asked whether its debt was too high in both years', () => {
    const company = { employees: 300, insolvent: false, shareCapitalLost: 0 };

    const match = matchWith(sound, { company });

    expect(match.status).toBe('undetermined');
    expect(match.missingFacts).toContain('company.overIndebted');
  });

  it('is never asked about debt where it is small, nor about age where it kept its capital', () => {
    const kept = { ...light, employees: 10, insolvent: false, shareCapitalLost: 0.1 };

    expect(matchWith(sound, { company: kept })).toMatchObject({ status: 'eligible', missingFacts: [] });
  });
});
