import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, fromDayNumber, isoDateSchema, toDayNumber } from '#core/shared/iso-date.ts';

const CENTURIES = { min: toDayNumber('1600-01-01'), max: toDayNumber('2400-12-31') };
const dayNumbers = fc.integer(CENTURIES);
const days = dayNumbers.map(fromDayNumber);

describe('a day as a number', () => {
  it('counts from 1 January 1970', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    expect(toDayNumber('2026-11-24')).toBe(20_781);
  });

  it('comes back as the same day, over centuries', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        expect(toDayNumber(fromDayNumber(dayNumber))).toBe(dayNumber);
      }),
    );
  });

  it('is a day that exists, and says what the calendar of the machine says', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const day = fromDayNumber(dayNumber);

        expect(isoDateSchema.safeParse(day).success).toBe(true);
        expect(day).toBe(new Date(dayNumber * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('is larger for a later day, as the text is', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(toDayNumber(one) < toDayNumber(other)).toBe(one < other);
      }),
    );
  });

  it.each([
    { day: '2024-02-29', next: '2024-03-01' },
    { day: '2023-02-28', next: '2023-03-01' },
    { day: '1900-02-28', next: '1900-03-01' },
    { day: '2000-02-28', next: '2000-02-29' },
    { day: '2026-12-31', next: '2027-01-01' },
  ])('the day after $day is $next', ({ day, next }) => {
    expect(fromDayNumber(toDayNumber(day) + 1)).toBe(next);
  });
});

describe('months later', () => {
  it.each([
    { day: '2024-02-29', months: 12, end: '2025-02-28' },
    { day: '2024-02-29', months: 48, end: '2028-02-29' },
    { day: '2024-02-29', months: -12, end: '2023-02-28' },
    { day: '2026-01-31', months: 1, end: '2026-02-28' },
    { day: '2026-08-31', months: 6, end: '2027-02-28' },
    { day: '2026-03-31', months: 1, end: '2026-04-30' },
    { day: '2026-11-24', months: 2, end: '2027-01-24' },
    { day: '2026-12-15', months: 12, end: '2027-12-15' },
    { day: '2026-01-15', months: -1, end: '2025-12-15' },
    { day: '2026-11-24', months: 0, end: '2026-11-24' },
  ])('$months months from $day is $end', ({ day, months, end }) => {
    expect(addMonths(day, months)).toBe(end);
  });

  it('keep their order: a later start never ends earlier', () => {
    fc.assert(
      fc.property(days, fc.nat(1000), fc.integer({ min: -600, max: 600 }), (day, later, months) => {
        const after = fromDayNumber(toDayNumber(day) + later);

        expect(addMonths(day, months) <= addMonths(after, months)).toBe(true);
      }),
    );
  });
});
