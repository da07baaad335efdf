const OSLO = 'Europe/Oslo';

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OSLO, dateStyle: 'short' });
const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OSLO, dateStyle: 'short', timeStyle: 'medium' });

/** The calendar day in Norway at an instant, `2026-11-24`. */
export function dayInNorway(instant: Date): string {
  return dayFormat.format(instant);
}

/** The last instant of a day in Norway, in UTC; summer time is one hour further ahead. */
export function endOfDayInNorway(day: string): string {
  const candidates = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T23:59:59.999${offset}`));
  const end = candidates.find((instant) => clockFormat.format(instant) === `${day} 23:59:59`);
  if (end === undefined) throw new Error(`${day} is not a day that ends in Norway`);
  return end.toISOString();
}
