import { describe, expect, it } from 'vitest';
import { codes } from '#core/profile/possible.ts';
import { possibly } from '#test/support/builders.ts';

const jCurve = (company: object) => possibly('company.isJCurve', { company: { ...company } });

describe('a company at the bottom of the J-curve', () => {
  it.each([
    { wageCostNok: 500_000, annualTurnoverNok: 0, operatingCostsNok: 0, is: true },
    { wageCostNok: 499_999, annualTurnoverNok: 0, operatingCostsNok: 900_000, is: false },
    { wageCostNok: 500_000, annualTurnoverNok: 1_000_000, operatingCostsNok: 2_000_000, is: true },
    { wageCostNok: 500_000, annualTurnoverNok: 1_000_000, operatingCostsNok: 1_990_000, is: false },
    { wageCostNok: 500_000, annualTurnoverNok: 1, operatingCostsNok: 2, is: true },
  ])('wages $wageCostNok, income $annualTurnoverNok, costs $operatingCostsNok: $is', ({ is, ...company }) => {
    expect(jCurve(company)).toEqual(codes(is));
  });

  it.each([
    { company: {}, is: [true, false] },
    { company: { wageCostNok: 100_000 }, is: [false] },
    { company: { wageCostNok: 600_000 }, is: [true, false] },
    { company: { wageCostNok: 600_000, annualTurnoverNok: 0 }, is: [true] },
    { company: { annualTurnoverNok: 0 }, is: [true, false] },
    { company: { wageCostNok: 600_000, annualTurnoverNok: 100, operatingCostsNok: { min: 200 } }, is: [true] },
    { company: { wageCostNok: 600_000, annualTurnoverNok: 100, operatingCostsNok: { min: 199 } }, is: [true, false] },
    {
      company: { wageCostNok: 600_000, annualTurnoverNok: { min: 100 }, operatingCostsNok: { max: 199 } },
      is: [false],
    },
    { company: { wageCostNok: { min: 499_999, max: 500_000 }, annualTurnoverNok: 0 }, is: [true, false] },
  ])('is $is when all that is known is $company', ({ company, is }) => {
    expect(jCurve(company)).toEqual(codes(...is));
  });
});
