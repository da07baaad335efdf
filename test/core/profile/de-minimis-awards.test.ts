import { describe, expect, it } from 'vitest';
import { type DeMinimisAward, deMinimisReceived } from '#core/profile/de-minimis-awards.ts';
import { onDay } from '#test/support/question-day.ts';

const figuresOn = (day: string) => onDay(day).parameters;
const ceilingOn = (day: string) => figuresOn(day).get('de-minimis-ceiling')?.max ?? 0;
const received = (awards: readonly DeMinimisAward[], day: string) => deMinimisReceived(awards, day, figuresOn);

const two = [
  { grantedOn: '2024-03-01', amountEur: 120_000 },
  { grantedOn: '2025-06-01', amountEur: 100_000 },
];

describe('the ceiling for de minimis aid', () => {
  it.each([
    { day: '2006-12-31', ceiling: 100_000 },
    { day: '2007-01-01', ceiling: 200_000 },
    { day: '2023-12-31', ceiling: 200_000 },
    { day: '2024-01-01', ceiling: 300_000 },
  ])('on $day is EUR $ceiling', ({ day, ceiling }) => {
    expect(ceilingOn(day)).toBe(ceiling);
  });
});

describe('de minimis aid received', () => {
  it.each([
    { day: '2026-11-24', left: 80_000, because: 'both awards lie within three years' },
    { day: '2027-03-01', left: 80_000, because: 'the first still counts on its third anniversary' },
    { day: '2027-03-02', left: 200_000, because: 'the first has left the window' },
  ])('leaves EUR $left on $day: $because', ({ day, left }) => {
    expect(ceilingOn(day) - received(two, day).max).toBe(left);
  });

  it('counts what was granted to anyone it is reckoned together with', () => {
    const parentAndSubsidiary = [...two, { grantedOn: '2026-01-01', amountEur: 80_000 }];

    expect(received(parentAndSubsidiary, '2026-11-24')).toEqual({ min: 300_000, max: 300_000 });
  });

  it('is reckoned by calendar years under the earlier rules', () => {
    const awards = [
      { grantedOn: '2014-12-31', amountEur: 150_000 },
      { grantedOn: '2017-01-01', amountEur: 50_000 },
    ];

    expect(received(awards, '2017-06-01')).toEqual({ min: 50_000, max: 50_000 });
    expect(received(awards, '2016-12-31')).toEqual({ min: 150_000, max: 150_000 });
  });

  it('takes kroner at the rate of the day of the award, whatever the rate is later', () => {
    const rates = (rate: number) => new Map([['nok-per-eur', { min: rate, max: rate }]]);
    const figures = (day: string) => rates(day < '2026-01-01' ? 10 : 12);

    const award = { grantedOn: '2025-06-01', amountNok: 1_000_000 };

    expect(deMinimisReceived([award], '2026-11-24', figures)).toEqual({ min: 100_000, max: 100_000 });
  });

  it('is an interval when an amount is not known', () => {
    expect(received([...two, { grantedOn: '2026-01-01' }], '2026-11-24')).toEqual({ min: 220_000, max: 520_000 });
  });

  it('counts nothing that is granted later', () => {
    expect(received([{ grantedOn: '2026-11-25', amountEur: 1 }], '2026-11-24')).toEqual({ min: 0, max: 0 });
  });
});
