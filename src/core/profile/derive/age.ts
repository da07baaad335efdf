import { addMonthsToDay } from '../../shared/iso-date.ts';
import { intervalsOf, numbers } from '../possible.ts';
import type { Derivation } from './derivation.ts';

/** Completed years on the day in question. */
export const ageYears: Derivation = {
  from: ['company.registeredOn'],
  rule: 'Regulation (EEC, Euratom) 1182/71 art. 3: a period in years ends on the same date, or the last day of the month',
  derive: (known, { at }) =>
    numbers(
      ...intervalsOf(known('company.registeredOn')).map(({ min, max }) => ({
        min: completedYears(max, at.min),
        max: completedYears(min, at.max),
      })),
    ),
  cuts: () => [],
};

function completedYears(since: number, on: number): number {
  if (!Number.isFinite(since) || !Number.isFinite(on)) return since > on || since === Infinity ? 0 : Infinity;
  if (since > on) return 0;
  const guess = Math.floor((on - since) / 365.2425);
  return [guess + 1, guess, guess - 1].find((years) => endOfPeriod(since, years * 12) <= on) ?? 0;
}

/** The day a period of so many months after that day is over. */
export function endOfPeriod(since: number, months: number): number {
  return Number.isFinite(since) ? addMonthsToDay(since, months) : since;
}
