import { z } from 'zod';
import { amountSchema } from '#core/catalogue/amount.ts';
import { INSTRUMENT_TYPES } from '#core/catalogue/kinds.ts';
import { SCORE_PARTS } from '#core/catalogue/ranking-profile.ts';
import { CONFIDENCES } from '#core/catalogue/source.ts';
import { ROLES } from '#core/eligibility/criterion-fields.ts';
import { GROUPS, MATCH_STATUSES } from '#core/matching/status.ts';
import { PROVENANCES } from '#core/profile/answer.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';

const OUTCOMES = ['met', 'met-by-exception', 'to-be-assessed', 'unmet', 'unknown'] as const;

export const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
const bound = z.union([z.number(), z.string()]);
const valueSchema = z.union([
  plain,
  z.strictObject({ min: bound.optional(), max: bound.optional() }),
  z.strictObject({ oneOf: z.array(plain).readonly() }),
  z.strictObject({ containing: z.array(z.string()).readonly(), others: z.int() }),
]);
const observedSchema = z.strictObject({
  value: valueSchema,
  provenance: z.enum(PROVENANCES),
});

const citedSourceSchema = z
  .strictObject({
    document: z.string().optional(),
    section: z.string().optional(),
    lines: z.string().optional(),
    url: z.string().optional(),
    title: z.string(),
    confidence: z.enum(CONFIDENCES),
    asOf: z.string().optional(),
    checkedOn: isoDateSchema,
    stale: z
      .boolean()
      .meta({ description: 'Older than what it is cited for stays true, as a rule; it counts for less.' }),
  })
  .meta({ id: 'CitedSource', description: 'Where a rule comes from, how sure it is, and when it was last read.' });

const reasonSchema = z
  .strictObject({
    criterionId: z.string(),
    outcome: z.enum(OUTCOMES),
    text: z.string(),
    observed: z.record(z.string(), observedSchema).meta({ description: 'What the profile says, fact by fact.' }),
    required: z.record(z.string(), z.unknown()).meta({ description: 'What the rule asks for, as data.' }),
    basis: z.enum(['stated', 'inferred']),
    source: citedSourceSchema.optional(),
  })
  .meta({ id: 'Reason', description: 'One condition that carries the verdict.' });

const windowSchema = z
  .strictObject({
    kind: z.enum(['running', 'via-intermediary', 'calls', 'closed', 'not-stated']),
    state: z.enum(['open', 'opens-later', 'between-calls', 'closed', 'not-stated']),
    opensOn: isoDateSchema.optional(),
    closesOn: isoDateSchema.optional(),
    closesAt: z.string().optional(),
    lastClosedOn: isoDateSchema.optional(),
    since: isoDateSchema.optional(),
  })
  .meta({ id: 'WindowState', description: 'When one can apply, seen from the day the question is about.' });

const supportSchema = z
  .strictObject({
    kind: z.enum([...INSTRUMENT_TYPES, 'in-kind']),
    minNok: z.int().nullable(),
    maxNok: z.int().nullable(),
    formula: z.string().nullable(),
    terms: z.array(
      amountSchema
        .omit({ source: true, note: true })
        .extend({ note: z.string().optional(), source: citedSourceSchema.optional() }),
    ),
    ceilings: z
      .array(
        z.strictObject({
          kind: z.enum(['aid-intensity', 'de-minimis']),
          text: z.string(),
          percent: z.strictObject({ min: z.number(), max: z.number() }).optional(),
          leftEur: z.strictObject({ min: z.number(), max: z.number() }).optional(),
          maxNok: z.int().optional(),
          source: citedSourceSchema.optional(),
        }),
      )
      .meta({ description: 'The most the law lets all public support come to; never what one gets.' }),
  })
  .meta({ id: 'Support', description: 'What it may be worth; null where no source says.' });

const scorePartSchema = z
  .strictObject({
    part: z.enum(SCORE_PARTS),
    weight: z.number(),
    value: z.number(),
    contribution: z.number(),
    why: z.string(),
  })
  .meta({ id: 'ScorePart', description: 'One part of the score: value × weight = contribution.' });

const changeSchema = z
  .strictObject({
    facts: z.array(
      z.strictObject({
        fact: z.string(),
        from: valueSchema.optional().meta({ description: 'What is known now; left out when the fact is unknown.' }),
        to: valueSchema,
      }),
    ),
    from: isoDateSchema.optional().meta({ description: 'With effort `time`: the first day it holds.' }),
    text: z.string(),
    thenStatus: z.enum(MATCH_STATUSES),
    effort: z.enum(['answer', 'choice', 'action', 'time']).meta({
      description: 'What it takes: an answer, a choice, an action, or only waiting.',
    }),
  })
  .meta({
    id: 'Change',
    description: 'A smallest set of changes that turns the match into a yes; tried before it is told.',
  });

/** The judged tree, for those who want all of it. */
const traceSchema = z
  .strictObject({
    criterionId: z.string(),
    rule: z.string(),
    outcome: z.enum(OUTCOMES),
    possible: z.array(z.enum(OUTCOMES)).optional(),
    get parts() {
      return z.array(traceSchema).optional();
    },
  })
  .meta({ id: 'Trace', description: 'A judged criterion with its parts.' });

const places = { best: z.int().min(1), worst: z.int().min(1) };
const placeSchema = z.strictObject({
  rank: z.int().min(1),
  rankRange: z.strictObject({ ...places, answers: z.strictObject(places) }).meta({
    description: 'The places it can take when every weight moves by a fifth; `answers`: whatever is still answered.',
  }),
  scoreRange: z
    .strictObject({ lowest: z.number().min(0).max(1), highest: z.number().min(0).max(1) })
    .meta({ description: 'How low and high the score can come to be, whatever is still answered.' }),
  tiedWith: z
    .array(z.string())
    .meta({ description: 'Instruments that stand level with it; the order among them means nothing.' }),
  place: z.string().meta({ description: 'Why it stands where it does.' }),
  beforeNext: z.string().optional().meta({ description: 'Why it stands above the next, when `contrast` asks for it.' }),
});
export type PlaceBody = z.infer<typeof placeSchema>;

export const matchSchema = z
  .strictObject({
    ...placeSchema.shape,
    instrument: z.strictObject({
      id: z.string(),
      name: z.string(),
      summary: z.string(),
      provider: z.strictObject({ id: z.string(), name: z.string() }),
      type: z.enum(INSTRUMENT_TYPES),
      url: z.string().nullable(),
    }),
    status: z.enum(MATCH_STATUSES),
    group: z.enum(GROUPS),
    role: z.enum([...ROLES, 'none']),
    roleText: z.string().optional(),
    relevance: z.enum(['aimed', 'beside']).meta({
      description: 'Whether it serves what the project asks for where the project stands, or lies beside that.',
    }),
    why: z.string().meta({ description: 'The verdict in one sentence, with at most three of its reasons.' }),
    score: z.number().min(0).max(1),
    scoreParts: z.array(scorePartSchema),
    reasons: z.array(reasonSchema),
    missingFacts: z.array(z.string()),
    residual: z
      .strictObject({ text: z.string(), criterionIds: z.array(z.string()) })
      .optional()
      .meta({ description: 'What still has to hold, when the verdict is open.' }),
    wouldChange: z.array(changeSchema),
    from: isoDateSchema.optional().meta({ description: 'With status not_now: the first day it can hold.' }),
    exact: z.boolean().meta({ description: 'False when the verdict is a sound bound, not an exact answer.' }),
    support: supportSchema,
    window: windowSchema,
    nextSteps: z.array(z.string()),
    trace: traceSchema.optional(),
  })
  .meta({ id: 'Match', description: 'One instrument and where the company stands with it.' });
export type MatchBody = z.infer<typeof matchSchema>;
export type ReasonBody = z.infer<typeof reasonSchema>;
export type ChangeBody = z.infer<typeof changeSchema>;
export type TraceBody = z.infer<typeof traceSchema>;
