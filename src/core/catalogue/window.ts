import { z } from 'zod';
import { clockTimeSchema, isoDateSchema } from '../shared/iso-date.ts';

const source = z.string();

const callSchema = z.strictObject({
  opensOn: isoDateSchema.optional(),
  closesOn: isoDateSchema.meta({ description: 'The last day, in Norway; the call is open through it.' }),
  closesAt: clockTimeSchema
    .optional()
    .meta({ description: 'Norwegian time on the last day, when the call names one.' }),
  precision: z.enum(['day', 'month', 'quarter', 'year']).default('day'),
  source,
});

/** When one can apply. */
export const windowSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('running'), source: source.optional() }),
    z.strictObject({ kind: z.literal('via-intermediary'), source: source.optional() }),
    z.strictObject({
      kind: z.literal('calls'),
      recurring: z.boolean().meta({ description: 'New calls are expected after the last one known.' }),
      calls: z.array(callSchema),
      source: source.optional(),
    }),
    z.strictObject({ kind: z.literal('closed'), since: isoDateSchema.optional(), source }),
    z.strictObject({ kind: z.literal('not-stated') }),
  ])
  .meta({
    id: 'Window',
    description: 'When one can apply: any time, through others, in calls, no longer, or not stated.',
  });
export type Window = z.infer<typeof windowSchema>;
