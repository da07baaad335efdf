import { z } from 'zod';
import { UNKNOWN_POLICIES } from '#core/matching/status.ts';
import { deMinimisAwardSchema } from '#core/profile/de-minimis-awards.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';

const AS_OF = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/;

/** A day, or a day and a time in Norway when a deadline with an hour is at stake. */
export const asOfSchema = z
  .string()
  .refine((text) => AS_OF.test(text) && isoDateSchema.safeParse(text.slice(0, 10)).success, {
    params: { code: 'bad-format', form: 'day-or-minute' },
  })
  .meta({
    pattern: AS_OF.source,
    description: 'The day the question is about, `2026-11-24`, or a day and a time in Norway, `2026-11-24T13:00`.',
  });
export type AsOf = z.infer<typeof asOfSchema>;

/** What a client asks: who it is, what it plans, and on which day. */
export const matchRequestSchema = z
  .strictObject({
    ...profileSchema.shape,
    deMinimisAwards: z
      .array(deMinimisAwardSchema)
      .max(200)
      .optional()
      .meta({
        description:
          'De minimis aid granted so far, one award each. What of it still counts that day is worked out and taken as ' +
          '`company.deMinimisReceivedEur`, unless that is told too.',
      }),
    asOf: asOfSchema.optional(),
    unknownPolicy: z.enum(UNKNOWN_POLICIES).default('report').meta({
      description: 'What to make of an open verdict: report it, count it as no (strict) or as yes (inclusive).',
    }),
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
  contrast: z
    .enum(['none', 'neighbours'])
    .default('none')
    .meta({ description: '`neighbours` says of every instrument listed why it stands above the next.' }),
});
