import { z } from 'zod';
import { criterionSchema } from '../eligibility/criterion.ts';
import { ROLES } from '../eligibility/criterion-fields.ts';
import { APPLICANT_TYPES, NEEDS, PHASES, SECTORS } from '../profile/facts/options.ts';
import { isoDateSchema } from '../shared/iso-date.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { amountSchema } from './amount.ts';
import { AWARDS, EFFECTS, GEOGRAPHIES, INSTRUMENT_TYPES, LANES, STATUSES, TIERS } from './kinds.ts';
import { PROVIDER_IDS } from './provider.ts';
import { sourceSchema } from './source.ts';
import { stateAidSchema } from './state-aid.ts';
import { windowSchema } from './window.ts';

const instrumentIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<'InstrumentId'>();

const source = z.string().meta({ description: 'A key of `sources`.' });
const basis = z.enum(['stated', 'inferred']);
/** A placement somebody stated, or one we inferred and say why. */
const placed = { basis, why: localizedTextSchema.optional(), source: source.optional() };

const trlSpan = z.strictObject({ min: z.int().min(1).max(9), max: z.int().min(1).max(9) });
const criSpan = z.strictObject({ min: z.int().min(1).max(6), max: z.int().min(1).max(6) });

const roleSchema = z.strictObject({
  role: z.enum(ROLES),
  applicantTypes: z.array(z.enum(APPLICANT_TYPES)).min(1),
  how: localizedTextSchema.optional().meta({ description: 'What this role means here, in one sentence.' }),
  basis,
  source,
});

export const RELATION_KINDS = [
  'combines-with',
  'excludes',
  'requires',
  'leads-to',
  'part-of',
  'succeeds',
  'same-cost-base',
  'alternative-to',
] as const;

const relationSchema = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  instrument: z.string(),
  basis,
  source: source.optional(),
  note: localizedTextSchema.optional(),
});

const conflictSchema = z.strictObject({
  about: localizedTextSchema,
  readings: z.array(z.strictObject({ says: localizedTextSchema, source })).min(2),
  chosen: localizedTextSchema.meta({ description: 'Which reading we use, and why.' }),
});

/** The shape of an instrument; `checked-instrument.ts` adds what a shape cannot say. */
export const instrumentSchema = z
  .strictObject({
    id: instrumentIdSchema,
    name: localizedTextSchema,
    aliases: z
      .array(z.string().min(1))
      .default([])
      .meta({ description: 'Short forms and historic names, in any language.' }),
    summary: localizedTextSchema,
    provider: z.enum(PROVIDER_IDS),
    providerName: localizedTextSchema.optional().meta({ description: 'Who it is, when the provider is `other`.' }),
    types: z.array(z.enum(INSTRUMENT_TYPES)).min(1).meta({ description: 'What it gives, the main thing first.' }),
    lane: z.strictObject({ is: z.enum(LANES), ...placed }),
    effects: z.strictObject({ are: z.array(z.enum(EFFECTS)).min(1), ...placed }),
    tier: z.enum(TIERS),
    status: z.strictObject({
      is: z.enum(STATUSES),
      asOf: z.string().min(4).meta({ description: 'The date the newest source carries.' }),
      source,
      replacedBy: z.array(z.string()).default([]),
      note: localizedTextSchema.optional(),
    }),
    inForce: z
      .strictObject({ from: isoDateSchema.optional(), to: isoDateSchema.optional(), source })
      .optional()
      .meta({ description: 'Between which days it was or is offered, where a source says so.' }),
    phases: z.array(z.strictObject({ are: z.array(z.enum(PHASES)).min(1), ...placed })).min(1),
    trl: trlSpan.optional(),
    cri: criSpan.optional(),
    purposes: z.array(z.enum(NEEDS)).min(1).meta({ description: 'The needs it serves, the main one first.' }),
    sectors: z
      .array(z.enum(SECTORS))
      .min(1)
      .optional()
      .meta({ description: 'Left out when it is open to every sector.' }),
    geography: z.enum(GEOGRAPHIES),
    award: z.strictObject({ is: z.enum(AWARDS), basis, source: source.optional() }),
    roles: z.array(roleSchema).min(1),
    criteria: z.array(criterionSchema).default([]),
    amounts: z.array(amountSchema).default([]),
    stateAid: z.array(stateAidSchema).default([]),
    window: windowSchema,
    relations: z.array(relationSchema).default([]),
    nextSteps: z.array(localizedTextSchema).default([]),
    url: z.strictObject({ address: z.url(), seen: z.enum(['page-seen', 'site-seen', 'not-seen']) }).optional(),
    conflicts: z.array(conflictSchema).default([]),
    sources: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), sourceSchema),
  })
  .meta({ id: 'Instrument', description: 'A policy instrument a company may draw on.' });
export type Instrument = z.infer<typeof instrumentSchema>;
