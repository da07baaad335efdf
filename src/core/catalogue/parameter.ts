import { z } from 'zod';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Interval } from '../profile/possible.ts';
import { isoDateSchema } from '../shared/iso-date.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { type Source, sourceSchema } from './source.ts';

export const PARAMETER_UNITS = ['persons', 'percent', 'NOK', 'EUR', 'NOK-per-EUR'] as const;

/** What the figure is between two days, both included: one number, or both ends where nobody fixes it. */
const datedValueSchema = z
  .strictObject({
    from: isoDateSchema.optional().meta({ description: 'Left out where no earlier value is known.' }),
    to: isoDateSchema.optional().meta({ description: 'Left out while it is in force.' }),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    source: sourceSchema,
    note: localizedTextSchema.optional(),
  })
  .refine(({ value, min, max }) => (value === undefined) !== (min === undefined || max === undefined), {
    message: 'a value is one number, or both ends of an interval: give `value`, or `min` and `max`',
  });
type DatedValue = z.infer<typeof datedValueSchema>;

/** A figure of law or policy that many entries share, with every value it has had and where each comes from. */
export const parameterSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: localizedTextSchema,
    unit: z.enum(PARAMETER_UNITS),
    values: z.array(datedValueSchema).min(1).meta({ description: 'Oldest first, without gap or overlap.' }),
  })
  .meta({ id: 'Parameter', description: 'A dated figure of law or policy that many entries share.' });
export type Parameter = z.infer<typeof parameterSchema>;

/** The value in force on a day; before the first known value there is none. */
export function datedValueOn({ values }: Parameter, day: string): DatedValue | undefined {
  return values.find(({ from = day, to = day }) => from <= day && day <= to);
}

export function intervalOf({ value, min, max }: DatedValue): Interval {
  return { min: value ?? min ?? -Infinity, max: value ?? max ?? Infinity };
}

/** Every figure as it stands on a day. */
export function parametersOn(parameters: readonly Parameter[], day: string): ParameterValues {
  const standing = parameters.flatMap((parameter) => {
    const value = datedValueOn(parameter, day);
    return value === undefined ? [] : [[parameter.id, intervalOf(value)] as const];
  });
  return new Map(standing);
}

/** Where the figure that holds on a day is taken from. */
export function sourceOn(parameter: Parameter, day: string): Source | undefined {
  return datedValueOn(parameter, day)?.source;
}
