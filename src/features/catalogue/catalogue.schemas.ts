import { z } from 'zod';
import { EFFECTS, INSTRUMENT_TYPES, LANES, STATUSES, TIERS } from '#core/catalogue/kinds.ts';
import { PROVIDER_IDS } from '#core/catalogue/provider.ts';
import { PHASES } from '#core/profile/facts/options.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';
import { instrumentHeadSchema } from './instrument-body.ts';

/** A whole number in a query string: text on the wire, a number inside. */
const level = (highest: number) => z.coerce.number().int().min(1).max(highest);

const TEXT_EXAMPLES = {
  everything: { summary: 'Everything', value: '' },
  name: { summary: 'Part of a name', value: 'katapult' },
  'former-name': { summary: 'A name it no longer has', value: 'OFU' },
  words: { summary: 'Words of the summary', value: 'lån innovasjon' },
};

export const instrumentQuerySchema = z.strictObject({
  text: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Words in names, historic names, summary and provider.', 'x-examples': TEXT_EXAMPLES }),
  provider: z.enum(PROVIDER_IDS).optional(),
  type: z.enum(INSTRUMENT_TYPES).optional(),
  lane: z.enum(LANES).optional(),
  effect: z.enum(EFFECTS).optional(),
  phase: z.enum(PHASES).optional(),
  trl: level(9).optional(),
  cri: level(6).optional(),
  status: z.enum(STATUSES).optional(),
  tier: z.enum(TIERS).optional(),
  page: z.coerce.number().int().min(0).max(10_000).default(0).meta({ description: 'From 0.' }),
  size: z.coerce.number().int().min(1).max(100).default(20),
});
export type InstrumentListQuery = z.infer<typeof instrumentQuerySchema>;

export const instrumentListSchema = z
  .strictObject({
    catalogueVersion: z.string(),
    instruments: z.array(instrumentHeadSchema),
    page: z.strictObject({
      number: z.int(),
      size: z.int(),
      totalElements: z.int(),
      totalPages: z.int(),
    }),
  })
  .meta({ id: 'InstrumentList', description: 'One page of the catalogue.' });

export const instrumentParamsSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(80)
    .meta({ description: 'As lists and matches name it.', examples: ['norsk-katapult'] }),
});
export const asOfQuerySchema = z.strictObject({
  asOf: isoDateSchema.optional().meta({ description: 'As the catalogue stood at the end of this day in Norway.' }),
});

/** Stands for the version in force, whatever it is called. */
export const CURRENT_VERSION = 'current';

export const catalogueParamsSchema = z.strictObject({
  version: z
    .string()
    .regex(/^(current|sha256:[0-9a-f]{64})$/)
    .meta({ description: 'As an answer names it, or `current`.', examples: [CURRENT_VERSION] }),
});
export const catalogueBodySchema = z
  .strictObject({
    version: z.string(),
    publishedAt: z.iso.datetime(),
    isCurrent: z.boolean(),
    instruments: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Catalogue', description: 'Which catalogue an answer rested on.' });
