import { describe, expect, it } from 'vitest';
import { codes } from '#core/profile/possible.ts';
import { possibly } from '#test/support/builders.ts';

const MILLION = 1_000_000;
const small = { annualTurnoverNok: MILLION, balanceSheetNok: MILLION };
const heavy = { annualTurnoverNok: 700 * MILLION, balanceSheetNok: 600 * MILLION };

const sizeOf = (company: object) => possibly('company.sizeClass', { company: { ...company } });
const smeOf = (company: object) => possibly('company.isSme', { company: { ...company } });

describe('the EU size of a company', () => {
  it.each([
    { employees: 0, size: 'micro' },
    { employees: 9, size: 'micro' },
    { employees: 10, size: 'small' },
    { employees: 49, size: 'small' },
    { employees: 50, size: 'medium' },
    { employees: 249, size: 'medium' },
    { employees: 250, size: 'large' },
  ])('is $size with $employees employees and small figures', ({ employees, size }) => {
    expect(sizeOf({ employees, ...small })).toEqual(codes(size));
  });

  it.each([
    { annualTurnoverNok: 19 * MILLION, size: 'micro' },
    { annualTurnoverNok: 25 * MILLION, size: 'small' },
    { annualTurnoverNok: 98 * MILLION, size: 'small' },
    { annualTurnoverNok: 121 * MILLION, size: 'medium' },
    { annualTurnoverNok: 492 * MILLION, size: 'medium' },
    { annualTurnoverNok: 601 * MILLION, size: 'large' },
  ])('is $size with a turnover of $annualTurnoverNok and a large balance sheet', ({ annualTurnoverNok, size }) => {
    expect(sizeOf({ employees: 5, annualTurnoverNok, balanceSheetNok: 600 * MILLION })).toEqual(codes(size));
  });

  it('takes the milder of turnover and balance sheet', () => {
    expect(smeOf({ employees: 100, annualTurnoverNok: 700 * MILLION, balanceSheetNok: 400 * MILLION })).toEqual(
      codes(true),
    );
    expect(smeOf({ employees: 100, annualTurnoverNok: 400 * MILLION, balanceSheetNok: 600 * MILLION })).toEqual(
      codes(true),
    );
    expect(smeOf({ employees: 100, ...heavy })).toEqual(codes(false));
  });

  it('is open where the rate of the euro decides', () => {
    const between = { annualTurnoverNok: 493 * MILLION, balanceSheetNok: 600 * MILLION };

    expect(smeOf({ employees: 100, ...between })).toEqual(codes(true, false));
    expect(sizeOf({ employees: 100, ...between })).toEqual(codes('medium', 'large'));
  });

  it('stops being open where the ceiling lies outside both rates', () => {
    const heavyBalance = { employees: 100, balanceSheetNok: 600 * MILLION };

    expect(smeOf({ ...heavyBalance, annualTurnoverNok: 492_555_000 })).toEqual(codes(true));
    expect(smeOf({ ...heavyBalance, annualTurnoverNok: 492_555_001 })).toEqual(codes(true, false));
    expect(smeOf({ ...heavyBalance, annualTurnoverNok: 600_000_000 })).toEqual(codes(true, false));
    expect(smeOf({ ...heavyBalance, annualTurnoverNok: 600_000_001 })).toEqual(codes(false));
  });
});

describe('a size that is half known', () => {
  it('is settled by many employees alone', () => {
    expect(smeOf({ employees: { min: 250 } })).toEqual(codes(false));
  });

  it('is not settled by few employees alone, since heavy figures make large', () => {
    expect(smeOf({ employees: 12 })).toEqual(codes(true, false));
    expect(smeOf({ employees: { max: 4, provenance: 'register' } })).toEqual(codes(true, false));
  });

  it('is settled by few employees and one small figure', () => {
    expect(smeOf({ employees: { max: 4 }, annualTurnoverNok: MILLION })).toEqual(codes(true));
    expect(sizeOf({ employees: { max: 4 }, balanceSheetNok: MILLION })).toEqual(codes('micro'));
  });

  it('has every class the answers allow, and no other', () => {
    expect(sizeOf({ employees: { min: 5, max: 60 }, ...small })).toEqual(codes('micro', 'small', 'medium'));
    expect(sizeOf({ employees: { oneOf: [5, 60] }, ...small })).toEqual(codes('micro', 'medium'));
  });
});

describe('a company in a group', () => {
  it('counts with the figures of the group', () => {
    const group = { employees: 400, ...small };

    expect(smeOf({ employees: 40, ...small })).toEqual(codes(true));
    expect(smeOf({ employees: 40, ...small, group })).toEqual(codes(false));
  });

  it('is never smaller than it is alone', () => {
    expect(smeOf({ employees: 300, ...small, partOfGroup: true })).toEqual(codes(false));
    expect(sizeOf({ employees: 60, ...small, partOfGroup: true, group: small })).toEqual(codes('medium', 'large'));
  });

  it('is open while the figures of the group are unknown', () => {
    expect(smeOf({ employees: 40, ...small, partOfGroup: true })).toEqual(codes(true, false));
  });

  it('is open while nobody knows whether there is a group', () => {
    const owner = { largestCorporateOwnerShare: { min: 0.2, max: 0.3 } };

    expect(smeOf({ employees: 40, ...small, ...owner, group: undefined })).toEqual(codes(true, false));
  });

  it('has group figures that count for nothing when it stands alone', () => {
    expect(smeOf({ employees: 40, ...small, partOfGroup: false, group: { employees: 400 } })).toEqual(codes(true));
  });

  it('is large when a public body owns a quarter of it', () => {
    expect(sizeOf({ employees: 5, ...small, publicBodyOwned: true })).toEqual(codes('large'));
  });
});
