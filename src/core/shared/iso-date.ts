import { z } from 'zod';

/** A calendar day as text, `2026-11-24`; text order is time order. */
export const isoDateSchema = z.iso.date();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** A time of day in Norway, `13:00`; text order is time order. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof clockTimeSchema>;

/** Days since 1970-01-01 in the Gregorian calendar, so that days can be compared and bounded as numbers. */
export function toDayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumberOf({ year, month, day });
}

export function fromDayNumber(dayNumber: number): IsoDate {
  const { year, month, day } = calendarDayOf(dayNumber);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Months later, or earlier when negative; a day that the month lacks becomes its last: 29 February plus a year is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return fromDayNumber(addMonthsToDay(toDayNumber(date), months));
}

/** The same on day numbers, for rules that are asked about many days. */
export function addMonthsToDay(dayNumber: number, months: number): number {
  const { year, month, day } = calendarDayOf(dayNumber);
  const count = year * 12 + month - 1 + months;
  const then = { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
  return dayNumberOf({ ...then, day: Math.min(day, daysInMonth(then)) });
}

type CalendarMonth = { readonly year: number; readonly month: number };
type CalendarDay = CalendarMonth & { readonly day: number };

/** Counts from 1 March of a 400-year era, so that the leap day falls last. */
function dayNumberOf({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function calendarDayOf(dayNumber: number): CalendarDay {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function daysInMonth({ year, month }: CalendarMonth): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dayNumberOf({ ...next, day: 1 }) - dayNumberOf({ year, month, day: 1 });
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
