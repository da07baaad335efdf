import { describe, expect, it } from 'vitest';
import { CITED_FOR, isStale, latestDayOf } from '#core/catalogue/freshness.ts';
import { aSource } from '#test/support/builders.ts';

describe('the newest day a source can be from', () => {
  it.each([
    { what: 'the day it names', asOf: '2023-05-17', day: '2023-05-17' },
    { what: 'the last day of the month it names', asOf: '2023-05', day: '2023-05-31' },
    { what: 'the last day of February in a leap year', asOf: '2024-02', day: '2024-02-29' },
    { what: 'the last day of February in another year', asOf: '2023-02', day: '2023-02-28' },
    { what: 'the last day of December', asOf: '2023-12', day: '2023-12-31' },
    { what: 'the last day of the year it names', asOf: '2023', day: '2023-12-31' },
    { what: 'the last day of a year named in words', asOf: 'undated (before 2019)', day: '2019-12-31' },
    { what: 'the end of the newest of several years', asOf: 'c. 2020-2021', day: '2021-12-31' },
    { what: 'the newest, in whatever order they stand', asOf: '2021, first written in 2014', day: '2021-12-31' },
    { what: 'the end of the newest of two months', asOf: '2024-12/2025-01', day: '2025-01-31' },
    { what: 'the newest of a year and a day', asOf: '2023, before 2024-03-13', day: '2024-03-13' },
    { what: 'a day with words after it', asOf: '2026-05-20 (print stamp)', day: '2026-05-20' },
    { what: 'a year of the last century', asOf: '1999', day: '1999-12-31' },
  ])('is $what: $asOf', ({ asOf, day }) => {
    expect(latestDayOf(aSource({ asOf }))).toBe(day);
  });

  it.each([
    { what: 'it carries no date', asOf: undefined },
    { what: 'it names none in its words', asOf: 'undated' },
    { what: 'its number is no year', asOf: 'law 12023, section 1850' },
  ])('is the day it was read where $what', ({ asOf }) => {
    const source = aSource({ checkedOn: '2026-03-02', ...(asOf === undefined ? {} : { asOf }) });

    expect(latestDayOf(source)).toBe('2026-03-02');
  });

  it.each(['2026', '2026-03', '2026-03-03', '2024-2028'])('is never later than the day it was read: %s', (asOf) => {
    expect(latestDayOf(aSource({ asOf, checkedOn: '2026-03-02' }))).toBe('2026-03-02');
  });

  it('is not put off by reading it again', () => {
    expect(latestDayOf(aSource({ asOf: '2019', checkedOn: '2026-11-24' }))).toBe('2019-12-31');
  });
});

describe('a source of 15 January 2020', () => {
  const source = aSource({ asOf: '2020-01-15' });

  it.each([
    { citedFor: 'window', lastFresh: '2021-01-15', stale: '2021-01-16' },
    { citedFor: 'status', lastFresh: '2022-01-15', stale: '2022-01-16' },
    { citedFor: 'amount', lastFresh: '2022-01-15', stale: '2022-01-16' },
    { citedFor: 'criterion', lastFresh: '2023-01-15', stale: '2023-01-16' },
    { citedFor: 'role', lastFresh: '2025-01-15', stale: '2025-01-16' },
    { citedFor: 'placement', lastFresh: '2025-01-15', stale: '2025-01-16' },
  ] as const)('cited for a $citedFor is fresh through $lastFresh, and stale from the day after', (use) => {
    expect(isStale(source, use.citedFor, use.lastFresh)).toBe(false);
    expect(isStale(source, use.citedFor, use.stale)).toBe(true);
  });
});

describe('a source', () => {
  it.each(CITED_FOR)('that is from the day asked about is fresh, cited for a %s', (citedFor) => {
    expect(isStale(aSource({ asOf: '2026-11-24' }), citedFor, '2026-11-24')).toBe(false);
  });

  it('without a date of its own ages from the day it was read', () => {
    const source = aSource({ checkedOn: '2024-02-29' });

    expect(isStale(source, 'window', '2025-02-28')).toBe(false);
    expect(isStale(source, 'window', '2025-03-01')).toBe(true);
  });

  it('that names a year may be from its last day', () => {
    const source = aSource({ asOf: 'undated (before 2019)' });

    expect(isStale(source, 'amount', '2021-12-31')).toBe(false);
    expect(isStale(source, 'amount', '2022-01-01')).toBe(true);
  });
});
