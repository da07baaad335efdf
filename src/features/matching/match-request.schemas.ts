import { z } from 'zod';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';

/** What a client asks: who it is, what it plans, and on which day. */
export const matchRequestSchema = z
  .strictObject({
    ...profileSchema.shape,
    asOf: isoDateSchema
      .optional()
      .meta({ description: 'The day the question is about; today in Norway when left out.' }),
    limit: z.int().min(1).max(500).default(20).meta({ description: 'How many instruments to list, best first.' }),
  })
  .meta({
    id: 'MatchRequest',
    description:
      'A company, its project and its partners. Every fact may be exact, an interval, one of several, or left out. ' +
      'Left out means unknown; it is never taken as no.',
  });
export type MatchRequest = z.infer<typeof matchRequestSchema>;

export const matchQuerySchema = z.strictObject({
  trace: z
    .enum(['reasons', 'full'])
    .default('reasons')
    .meta({ description: '`full` adds the whole judged tree of every instrument listed.' }),
});
