import { addMonths, fromDayNumber, type IsoDate, toDayNumber } from '../shared/iso-date.ts';
import { oncePer } from '../shared/once-per.ts';
import type { Source } from './source.ts';

/** What a source is cited for; the faster such a thing changes, the sooner its source is too old to rest on alone. */
export const CITED_FOR = ['window', 'status', 'amount', 'criterion', 'role', 'placement'] as const;
export type CitedFor = (typeof CITED_FOR)[number];

/**
 * How many months a source is fresh, counted from the day it carries itself. Assessed: calls come every year, amounts with
 * the budget or the scheme's revision, rules with a programme period, and what a scheme is for seldom changes.
 */
const SHELF_LIFE_MONTHS = {
  window: 12,
  status: 24,
  amount: 24,
  criterion: 36,
  role: 60,
  placement: 60,
} as const satisfies Record<CitedFor, number>;

/** Whether the source is older than its shelf life on a day. What is stale stays, is marked, and counts for less. */
export function isStale(source: Source, citedFor: CitedFor, day: IsoDate): boolean {
  return freshDaysOf(source)[citedFor] < day;
}

/** The last day a source is fresh, for each thing it may be cited for. */
const freshDaysOf = oncePer((source: Source): Readonly<Record<CitedFor, IsoDate>> => {
  const latest = latestDayOf(source);
  const until = (citedFor: CitedFor) => addMonths(latest, SHELF_LIFE_MONTHS[citedFor]);
  return {
    window: until('window'),
    status: until('status'),
    amount: until('amount'),
    criterion: until('criterion'),
    role: until('role'),
    placement: until('placement'),
  };
});

/**
 * The last day the source can be from: the end of the newest day, month or year it names, in words too ("undated, before
 * 2019"). A page that names none is as old as our reading of it.
 */
export function latestDayOf({ asOf = '', checkedOn }: Source): IsoDate {
  const days = [...asOf.matchAll(/\b((?:19|20)\d{2})(?:-(\d{2}))?(?:-(\d{2}))?\b/g)].map(([, year, month, day]) =>
    lastDayOf(year ?? '', month, day),
  );
  const named = days.toSorted().at(-1);
  return named === undefined || named > checkedOn ? checkedOn : named;
}

function lastDayOf(year: string, month: string | undefined, day: string | undefined): IsoDate {
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return `${year}-${month}-${day}`;
  return fromDayNumber(toDayNumber(addMonths(`${year}-${month}-01`, 1)) - 1);
}
