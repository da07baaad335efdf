import { describe, expect, it } from 'vitest';
import { dayInNorway, endOfDayInNorway } from '#platform/oslo-time.ts';

describe('the day in Norway', () => {
  it.each([
    ['the new day begins two hours before UTC in summer', '2026-06-30T22:00:00Z', '2026-07-01'],
    ['and not a minute sooner', '2026-06-30T21:59:59Z', '2026-06-30'],
    ['one hour before in winter', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['and not a minute sooner', '2026-12-31T22:59:59Z', '2026-12-31'],
  ])('%s: %s', (_what, instant, day) => {
    expect(dayInNorway(new Date(instant))).toBe(day);
  });

  it.each([
    ['2026-11-24', '2026-11-24T22:59:59.999Z'],
    ['2026-06-30', '2026-06-30T21:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('%s ends at %s, also when the clocks change', (day, end) => {
    expect(endOfDayInNorway(day)).toBe(end);
  });
});
