const OSLO = 'Europe/Oslo';

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OSLO, dateStyle: 'short' });
const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OSLO, dateStyle: 'short', timeStyle: 'medium' });

const HOUR_MS = 3_600_000;
let latest = { hour: Number.NaN, day: '' };

/** The calendar day in Norway at an instant, `2026-11-24`. Days there begin on a whole hour, so it is worked out once an hour. */
export function dayInNorway(instant: Date): string {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  if (hour !== latest.hour) latest = { hour, day: dayFormat.format(instant) };
  return latest.day;
}

/** The last instant of a day in Norway, in UTC; summer time is one hour further ahead. */
export function endOfDayInNorway(day: string): string {
  const candidates = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T23:59:59.999${offset}`));
  const end = candidates.find((instant) => clockFormat.format(instant) === `${day} 23:59:59`);
  if (end === undefined) throw new Error(`${day} is not a day that ends in Norway`);
  return end.toISOString();
}
