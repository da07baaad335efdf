import { z } from 'zod';
import { amountSchema } from '#core/catalogue/amount.ts';
import { INSTRUMENT_TYPES } from '#core/catalogue/kinds.ts';
import { CONFIDENCES } from '#core/catalogue/source.ts';
import { ROLES } from '#core/eligibility/criterion-fields.ts';
import { GROUPS, MATCH_STATUSES, UNKNOWN_POLICIES } from '#core/matching/status.ts';
import { PROVENANCES } from '#core/profile/answer.ts';
import { GAPS } from '#core/ranking/gaps.ts';
import { SCORE_PARTS } from '#core/ranking/ranking-profile.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';
import { asOfSchema } from './match-request.schemas.ts';

const OUTCOMES = ['met', 'met-by-exception', 'to-be-assessed', 'unmet', 'unknown'] as const;

const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]);
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

const matchSchema = z
  .strictObject({
    rank: z.int().min(1),
    rankRange: z.strictObject({ best: z.int().min(1), worst: z.int().min(1) }),
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

const questionSchema = z
  .strictObject({
    fact: z.string(),
    question: z.string(),
    decides: z.int().min(0).meta({ description: 'How many open verdicts the fact bears on.' }),
    inTop: z.int().min(0).meta({ description: 'How many of those are among the first five.' }),
    expected: z.number().min(0).meta({ description: 'How many verdicts one answer settles on average.' }),
    why: z.string(),
  })
  .meta({ id: 'NextQuestion', description: 'A fact worth answering next.' });

export const matchResponseSchema = z
  .strictObject({
    asOf: asOfSchema,
    unknownPolicy: z.enum(UNKNOWN_POLICIES).meta({ description: 'What was made of open verdicts.' }),
    catalogue: z.strictObject({ version: z.string(), publishedAt: z.iso.datetime() }),
    rankingProfile: z.string(),
    notice: z.string(),
    assumptions: z
      .array(z.strictObject({ fact: z.string(), value: plain, text: z.string() }))
      .meta({ description: 'What was taken for granted because nothing was said. It never refuses anything.' }),
    summary: z.strictObject({ yes: z.int(), maybe: z.int(), no: z.int() }),
    matches: z.array(matchSchema),
    nextQuestions: z.array(questionSchema),
    settled: z.boolean().meta({ description: 'No further answer can change which instruments are the first five.' }),
    gaps: z.array(z.strictObject({ gap: z.enum(GAPS), text: z.string() })),
  })
  .meta({
    id: 'MatchResponse',
    description:
      'Ranked, explained instruments. Guidance, not a decision; the date and the catalogue version are named.',
  });
export type MatchResponse = z.infer<typeof matchResponseSchema>;
