import { z } from 'zod';
import { addMonths, type IsoDate, isoDateSchema } from '../shared/iso-date.ts';
import { type ParameterValues, parameterValue } from './parameters.ts';
import { type Interval, numbers } from './possible.ts';
import type { Profile } from './profile.ts';

const amountSchema = z.union([
  z.number().nonnegative(),
  z
    .strictObject({ min: z.number().nonnegative().default(0), max: z.number().nonnegative() })
    .refine(({ min, max }) => min <= max, { params: { code: 'inverted-range' } }),
]);

/** One award of de minimis aid to the undertaking or anyone it counts together with. An amount left out is not known. */
export const deMinimisAwardSchema = z
  .strictObject({
    grantedOn: isoDateSchema.meta({ description: 'The day the right to the aid was given.' }),
    amountEur: amountSchema.optional().meta({ description: 'Gross grant equivalent in euros.' }),
    amountNok: amountSchema
      .optional()
      .meta({ description: 'The same in kroner, converted as of the day of the award.' }),
  })
  .refine(({ amountEur, amountNok }) => amountEur === undefined || amountNok === undefined, {
    params: { code: 'one-amount' },
    path: ['amountNok'],
  })
  .meta({
    id: 'DeMinimisAward',
    description: 'De minimis aid that was granted: the day, and the amount where it is known.',
  });
export type DeMinimisAward = z.infer<typeof deMinimisAwardSchema>;

/** From this day the three years roll; before it they were this calendar year and the two before (Regulations (EU) 2023/2831 and 1407/2013). */
const ROLLING_SINCE: IsoDate = '2024-01-01';
const WINDOW_YEARS = 3;

/** What awards come to on a day, in euros: those still inside the three years, each at the figures of its own day. */
export function deMinimisReceived(
  awards: readonly DeMinimisAward[],
  day: IsoDate,
  figuresOn: (day: IsoDate) => ParameterValues,
): Interval {
  const counted = awards.filter(({ grantedOn }) => firstDayCounted(day) <= grantedOn && grantedOn <= day);
  const amounts = counted.map((award) => amountInEur(award, figuresOn(award.grantedOn)));
  return {
    min: amounts.reduce((sum, { min }) => sum + min, 0),
    max: amounts.reduce((sum, { max }) => sum + max, 0),
  };
}

/** An award still counts on the third anniversary and no longer the day after. */
function firstDayCounted(day: IsoDate): IsoDate {
  if (day >= ROLLING_SINCE) return addMonths(day, -12 * WINDOW_YEARS);
  return `${Number(day.slice(0, 4)) - (WINDOW_YEARS - 1)}-01-01`;
}

/** An amount nobody knows is at most the ceiling of its day. */
function amountInEur({ amountEur, amountNok }: DeMinimisAward, figures: ParameterValues): Interval {
  if (amountEur !== undefined) return toInterval(amountEur);
  if (amountNok === undefined) return { min: 0, max: parameterValue(figures, 'de-minimis-ceiling').max };
  const rate = parameterValue(figures, 'nok-per-eur');
  const { min, max } = toInterval(amountNok);
  return { min: min / rate.max, max: max / rate.min };
}

function toInterval(amount: z.infer<typeof amountSchema>): Interval {
  return typeof amount === 'number' ? { min: amount, max: amount } : amount;
}

/** The profile, knowing what the awards come to; what was told as a sum stands. */
export function withDeMinimisReceived(profile: Profile, received: Interval): Profile {
  const sum = { min: Math.floor(received.min), max: Math.ceil(received.max) };
  const known = { possible: numbers(sum), provenance: 'derived' } as const;
  return new Map([['company.deMinimisReceivedEur', known], ...profile]);
}
