import { describe, expect, it } from 'vitest';
import { inDifficulty } from '#core/profile/derive/in-difficulty.ts';
import { codes } from '#core/profile/possible.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { possibly } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';

const sound = { insolvent: false, shareCapitalLost: 0.1, overIndebted: false, registeredOn: '2015-01-01' };
const small = { employees: 10, annualTurnoverNok: 1_000_000 };
const large = { employees: 300 };

const difficulty = (company: object, asOf?: string) =>
  possibly('company.inDifficulty', { company: { ...company } }, asOf);

describe('an undertaking in difficulty', () => {
  it.each([
    { why: 'that is insolvent', company: { ...sound, ...small, insolvent: true }, is: true },
    { why: 'that is sound', company: { ...sound, ...small }, is: false },
    { why: 'that lost exactly half its capital', company: { ...sound, ...small, shareCapitalLost: 0.5 }, is: false },
    {
      why: 'that lost more than half its capital',
      company: { ...sound, ...small, shareCapitalLost: 0.5001 },
      is: true,
    },
    { why: 'that is small and over-indebted', company: { ...sound, ...small, overIndebted: true }, is: false },
    { why: 'that is large and over-indebted', company: { ...sound, ...large, overIndebted: true }, is: true },
    { why: 'that is large and sound', company: { ...sound, ...large }, is: false },
  ])('a company $why: $is', ({ company, is }) => {
    expect(difficulty(company)).toEqual(codes(is));
  });

  it('is not an SME younger than three years that lost its capital', () => {
    const young = { ...sound, ...small, shareCapitalLost: 0.6, registeredOn: '2023-11-25' };

    expect(difficulty(young, '2026-11-24')).toEqual(codes(false));
    expect(difficulty(young, '2026-11-25')).toEqual(codes(true));
  });

  it('is a large company however young', () => {
    expect(difficulty({ ...sound, ...large, shareCapitalLost: 0.6, registeredOn: '2026-01-01' })).toEqual(codes(true));
  });

  it('is an insolvent company however young', () => {
    expect(difficulty({ ...small, insolvent: true, registeredOn: '2026-01-01' })).toEqual(codes(true));
  });

  it('spares a company of a leap day until the last of February', () => {
    const young = { ...sound, ...small, shareCapitalLost: 0.6, registeredOn: '2024-02-29' };

    expect(difficulty(young, '2027-02-27')).toEqual(codes(false));
    expect(difficulty(young, '2027-02-28')).toEqual(codes(true));
  });
});

describe('the day on which the exemption ends', () => {
  it.each([
    { day: '2026-11-24', lastToHaveEnded: '2023-11-24' },
    { day: '2027-02-28', lastToHaveEnded: '2024-02-29' },
    { day: '2027-03-01', lastToHaveEnded: '2024-03-01' },
    { day: '2028-02-29', lastToHaveEnded: '2025-02-28' },
  ])('parts registrations up to $lastToHaveEnded from later ones, on $day', ({ day, lastToHaveEnded }) => {
    const at = { min: toDayNumber(day), max: toDayNumber(day) };
    const edges = inDifficulty
      .cuts({ at, parameters: onDay(day).parameters })
      .flatMap((cut) => (cut.on === 'numbers' && cut.fact === 'company.registeredOn' ? cut.edges : []));

    expect(new Set(edges)).toEqual(new Set([toDayNumber(lastToHaveEnded) + 0.5]));
  });
});

describe('a difficulty that is half known', () => {
  it('is open while nothing is known', () => {
    expect(difficulty({})).toEqual(codes(true, false));
  });

  it('is settled by insolvency alone', () => {
    expect(difficulty({ insolvent: true })).toEqual(codes(true));
  });

  it('needs no indebtedness from an SME', () => {
    expect(difficulty({ ...small, insolvent: false, shareCapitalLost: 0.1 })).toEqual(codes(false));
  });

  it('needs no age from a company that kept its capital', () => {
    expect(difficulty({ ...small, insolvent: false, shareCapitalLost: { max: 0.5 } })).toEqual(codes(false));
  });

  it('is open while the size is, when only the size spares it', () => {
    const company = { insolvent: false, shareCapitalLost: 0.6, registeredOn: '2026-01-01', overIndebted: false };

    expect(difficulty(company)).toEqual(codes(true, false));
  });

  it('is open for a loss on both sides of a half', () => {
    expect(difficulty({ ...sound, ...small, shareCapitalLost: { min: 0.4, max: 0.6 } })).toEqual(codes(true, false));
  });
});
