import { z } from 'zod';
import { amountSchema } from '#core/catalogue/amount.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { RELATION_KINDS } from '#core/catalogue/instrument.ts';
import { AWARDS, EFFECTS, GEOGRAPHIES, INSTRUMENT_TYPES, LANES, STATUSES, TIERS } from '#core/catalogue/kinds.ts';
import { PARAMETER_UNITS } from '#core/catalogue/parameter.ts';
import { PROVIDER_IDS, PROVIDERS } from '#core/catalogue/provider.ts';
import { sourceSchema } from '#core/catalogue/source.ts';
import { stateAidSchema } from '#core/catalogue/state-aid.ts';
import { windowSchema } from '#core/catalogue/window.ts';
import { CRITERION_KINDS, ROLES } from '#core/eligibility/criterion-fields.ts';
import { APPLICANT_TYPES, NEEDS, PHASES, SECTORS } from '#core/profile/facts/options.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';
import type { Language } from '#core/shared/localized-text.ts';

const span = z.strictObject({ min: z.int(), max: z.int() });
const basis = z.enum(['stated', 'inferred']);
const stale = z
  .literal(true)
  .optional()
  .meta({ description: 'Its source is older than such a fact stays true, as a rule.' });
const placed = { basis, why: z.string().optional(), source: z.string().optional() };

export const instrumentHeadSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    summary: z.string(),
    provider: z.strictObject({ id: z.enum(PROVIDER_IDS), name: z.string() }),
    types: z.array(z.enum(INSTRUMENT_TYPES)),
    lane: z.enum(LANES),
    effects: z.array(z.enum(EFFECTS)),
    phases: z.array(z.enum(PHASES)),
    trl: span.optional(),
    cri: span.optional(),
    status: z.enum(STATUSES),
    replacedBy: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .optional()
      .meta({ description: 'What took its place, when it has ended.' }),
    tier: z.enum(TIERS),
    url: z.string().nullable(),
  })
  .meta({ id: 'InstrumentHead', description: 'What a list shows of an instrument.' });
export type InstrumentHead = z.infer<typeof instrumentHeadSchema>;

const criterionBodySchema = z
  .strictObject({
    id: z.string().meta({ description: 'The id that reasons name.' }),
    kind: z.enum(CRITERION_KINDS),
    text: z.string(),
    note: z.string().optional(),
    roles: z.array(z.enum(ROLES)).optional(),
    definition: z.record(z.string(), z.unknown()).meta({ description: 'The rule as data.' }),
    stale,
  })
  .meta({ id: 'CriterionBody', description: 'One condition, in words and as data.' });

const figureSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    unit: z.enum(PARAMETER_UNITS),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    source: sourceSchema,
    note: z.string().optional(),
  })
  .meta({ id: 'Figure', description: 'A dated figure of law or policy: its value, since when, and from where.' });

const [running, viaIntermediary, calls, closed, notStated] = windowSchema.options;
const windowBodySchema = z.discriminatedUnion('kind', [
  running.extend({ stale }),
  viaIntermediary.extend({ stale }),
  calls.extend({ stale, calls: z.array(calls.shape.calls.element.extend({ stale })) }),
  closed.extend({ stale }),
  notStated,
]);

export const instrumentBodySchema = instrumentHeadSchema
  .extend({
    sectors: z.array(z.enum(SECTORS)).nullable().meta({ description: 'Null when open to every sector.' }),
    purposes: z.array(z.enum(NEEDS)),
    geography: z.enum(GEOGRAPHIES),
    placement: z.strictObject({
      lane: z.strictObject({ is: z.enum(LANES), ...placed }),
      effects: z.strictObject({ are: z.array(z.enum(EFFECTS)), ...placed }),
      phases: z.array(z.strictObject({ are: z.array(z.enum(PHASES)), ...placed })),
      status: z.strictObject({
        is: z.enum(STATUSES),
        asOf: z.string(),
        source: z.string(),
        replacedBy: z.array(z.string()),
        note: z.string().optional(),
        stale,
      }),
      award: z.strictObject({ is: z.enum(AWARDS), basis, source: z.string().optional() }),
    }),
    roles: z.array(
      z.strictObject({
        role: z.enum(ROLES),
        applicantTypes: z.array(z.enum(APPLICANT_TYPES)),
        how: z.string().optional(),
        basis,
        source: z.string(),
      }),
    ),
    criteria: z.array(criterionBodySchema),
    amounts: z.array(amountSchema.omit({ note: true }).extend({ note: z.string().optional(), stale })),
    parameters: z.array(figureSchema).meta({ description: 'The shared figures it rests on, as they stand that day.' }),
    stateAid: z.array(stateAidSchema.omit({ note: true }).extend({ note: z.string().optional() })),
    inForce: z
      .strictObject({ from: isoDateSchema.optional(), to: isoDateSchema.optional(), source: z.string() })
      .optional()
      .meta({ description: 'Between which days it was or is offered, where a source says so.' }),
    window: windowBodySchema,
    relations: z.array(
      z.strictObject({
        kind: z.enum(RELATION_KINDS),
        instrument: z.string(),
        basis,
        source: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
    nextSteps: z.array(z.string()),
    conflicts: z.array(
      z.strictObject({
        about: z.string(),
        readings: z.array(z.strictObject({ says: z.string(), source: z.string() })),
        chosen: z.string(),
      }),
    ),
    sources: z.record(z.string(), sourceSchema),
    catalogueVersion: z.string(),
  })
  .meta({ id: 'InstrumentBody', description: 'One instrument with its criteria, amounts, relations and sources.' });

export function toInstrumentHead(
  instrument: Instrument,
  { instruments }: Pick<Catalogue, 'instruments'>,
  language: Language,
): InstrumentHead {
  const { id, name, aliases, summary, provider, providerName, types, lane, effects, phases, trl, cri } = instrument;
  const successors = instruments
    .filter((other) => instrument.status.replacedBy.includes(other.id))
    .map((other) => ({ id: other.id, name: other.name[language] }));
  return {
    id,
    name: name[language],
    aliases,
    summary: summary[language],
    provider: { id: provider, name: (providerName ?? PROVIDERS[provider])[language] },
    types,
    lane: lane.is,
    effects: effects.are,
    phases: phases.flatMap(({ are }) => are),
    ...(trl === undefined ? {} : { trl }),
    ...(cri === undefined ? {} : { cri }),
    status: instrument.status.is,
    ...(successors.length === 0 ? {} : { replacedBy: successors }),
    tier: instrument.tier,
    url: instrument.url?.address ?? null,
  };
}
