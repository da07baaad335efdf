import { z } from 'zod';
import { isoDateSchema } from '../shared/iso-date.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';
import { AWARDS } from './kinds.ts';
import { CONFIDENCES, sourceSchema } from './source.ts';

/** What the score is made of. Each part is a function of profile, instrument and catalogue alone, between 0 and 1. */
export const SCORE_PARTS = ['phaseFit', 'purposeFit', 'financialFit', 'feasibility', 'certainty'] as const;
export type ScorePartName = (typeof SCORE_PARTS)[number];

const WINDOW_STATES = ['open', 'not-stated', 'opens-later', 'between-calls', 'closed'] as const;
const share = z.number().min(0).max(1);

/** A number of the order, and the reason it is what it is. */
const reasoned = <Value>(is: z.ZodType<Value>) => z.strictObject({ is, why: localizedTextSchema });

/** One part of the score: what it weighs and measures, and the numbers it is worked out by. */
const part = <Values extends z.ZodRawShape>(values: Values) =>
  z.strictObject({
    weight: share,
    measures: localizedTextSchema,
    why: localizedTextSchema.meta({ description: 'Why it weighs what it does.' }),
    source: sourceSchema
      .optional()
      .meta({ description: 'What the reason rests on; left out where it is our assessment.' }),
    values: z.strictObject(values),
  });

const partsSchema = z.strictObject({
  phaseFit: part({
    byDistance: reasoned(z.array(share).min(1)),
    otherScale: reasoned(share),
    nothingKnown: reasoned(share),
    widthDiscount: reasoned(share),
    inferredPlacement: reasoned(share),
  }),
  purposeFit: part({
    focus: reasoned(share),
    coverage: reasoned(share),
    sector: reasoned(share),
    preferences: reasoned(share),
    openToEverySector: reasoned(share),
    nothingDeclared: reasoned(share),
    impliedDiscount: reasoned(share),
  }),
  financialFit: part({ unknownMoney: reasoned(share) }),
  feasibility: part({
    byAward: reasoned(z.record(z.enum(AWARDS), share)),
    byWindow: reasoned(z.record(z.enum(WINDOW_STATES), share)),
    preparationDays: reasoned(z.record(z.enum(AWARDS), z.int().nonnegative())),
  }),
  certainty: part({ byConfidence: reasoned(z.record(z.enum(CONFIDENCES), share)), staleDiscount: reasoned(share) }),
});

/** A published way to order matches, written as data; answers name it, so an order can be explained and repeated. */
export const rankingProfileSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*@\d+$/),
    date: isoDateSchema,
    name: localizedTextSchema,
    order: localizedTextSchema.meta({ description: 'What comes before the score, in words.' }),
    slack: share.meta({
      description: 'How far every weight may move when the places a match can take are worked out.',
    }),
    parts: partsSchema.refine(addUpToOne, 'the weights of the parts have to add up to 1: correct them'),
  })
  .meta({ id: 'RankingProfile', description: 'How matches are ordered, with a reason for every number.' });
export type RankingProfile = z.infer<typeof rankingProfileSchema>;

/** The profile answers are ordered by. */
export const STANDARD_RANKING_ID = 'standard@1';

function addUpToOne(parts: z.infer<typeof partsSchema>): boolean {
  const sum = SCORE_PARTS.reduce((total, name) => total + parts[name].weight, 0);
  return Math.abs(sum - 1) < 1e-9;
}
