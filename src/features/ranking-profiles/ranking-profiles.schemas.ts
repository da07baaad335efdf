import { z } from 'zod';
import { SCORE_PARTS } from '#core/catalogue/ranking-profile.ts';
import { sourceSchema } from '#core/catalogue/source.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';

export const rankingProfileParamsSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(80)
    .meta({ description: 'As answers name it.', examples: ['standard@1'] }),
});

const number = z.union([z.number(), z.array(z.number()), z.record(z.string(), z.number())]);

export const rankingProfileBodySchema = z
  .strictObject({
    id: z.string(),
    date: isoDateSchema,
    name: z.string(),
    order: z.string().meta({ description: 'What comes before the score, in words.' }),
    slack: z.number().meta({ description: 'How far every weight is moved for the range of places.' }),
    parts: z.array(
      z.strictObject({
        part: z.enum(SCORE_PARTS),
        weight: z.number(),
        measures: z.string(),
        why: z.string().meta({ description: 'Why it weighs what it does.' }),
        source: sourceSchema.optional(),
        values: z.array(z.strictObject({ name: z.string(), is: number, why: z.string() })),
      }),
    ),
    catalogueVersion: z.string(),
  })
  .meta({ id: 'RankingProfileBody', description: 'How matches are ordered, in words and numbers.' });
