import { z } from 'zod';
import { endOfPeriod } from '../../profile/derive/age.ts';
import { type Interval, intervalsOf } from '../../profile/possible.ts';
import { addMonthsToDay } from '../../shared/iso-date.ts';
import { type BandLimits, bandFields, finiteEdges, judgeBand } from '../band.ts';
import { criterionFields } from '../criterion-fields.ts';
import { momentSchema } from '../moment.ts';
import type { Reading } from '../reading.ts';
import { union } from '../verdict.ts';

/**
 * So long since a day: `below: 3` is "younger than three years", over on the third anniversary; `max: 3` still holds that
 * day. The moment says whether the application, the approval or the award counts.
 */
export const ageRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('age'),
  since: z.enum(['company.registeredOn', 'company.firstCommercialSaleOn']),
  unit: z.enum(['years', 'months']),
  ...bandFields,
  exception: z.strictObject(bandFields).optional(),
  at: momentSchema,
});
export type AgeRule = z.infer<typeof ageRuleSchema>;

export function readAge(rule: AgeRule): Reading {
  const { since, at } = rule;
  const bandsOn = (day: number) => [daysFor(rule, rule, day), daysFor(rule, rule.exception ?? rule, day)] as const;
  return {
    facts: [since],
    at,
    judge: (ask) => {
      const starts = intervalsOf(ask.possible(since));
      const moment = ask.moment(at);
      return daysOf(moment)
        .map((day) => judgeBand(starts, ...bandsOn(day)))
        .reduce(union);
    },
    cuts: (ask) => {
      const moment = ask.moment(at);
      return [{ on: 'numbers', fact: since, edges: finiteEdges(...bandsOn(moment.min), ...bandsOn(moment.max)) }];
    },
  };
}

/** Every day of a span: a company can pass through a band between its first day and its last. */
function daysOf({ min, max }: Interval): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** The starting days whose age on that day lies in the band, as edges between days: the older the earlier. */
function daysFor({ unit }: AgeRule, { min, above, max, below }: BandLimits, day: number): Interval {
  const months = (count: number) => (unit === 'years' ? count * 12 : count);
  const latest = min === undefined ? above : min;
  const earliest = max === undefined ? below : max;
  return {
    min: earliest === undefined ? -Infinity : firstStart(months(earliest), day, below !== undefined) - 0.5,
    max: latest === undefined ? Infinity : firstStart(months(latest), day, above === undefined) - 0.5,
  };
}

/** The first starting day whose period is not over on that day; with `inclusive`, whose period does not end that day either. */
function firstStart(months: number, day: number, inclusive: boolean): number {
  const around = addMonthsToDay(day, -months);
  const over = (start: number) => (inclusive ? endOfPeriod(start, months) <= day : endOfPeriod(start, months) < day);
  let start = around - 4;
  while (over(start)) start += 1;
  return start;
}
