import { z } from 'zod';
import { USE_GROUPS } from '#core/catalogue/use-groups.ts';
import { UNKNOWN_POLICIES } from '#core/matching/status.ts';
import { NEEDS, PHASES } from '#core/profile/facts/options.ts';
import { GAPS } from '#core/ranking/gaps.ts';
import { matchSchema, plain } from './match-body.schemas.ts';
import { asOfSchema } from './match-request.schemas.ts';

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
    summary: z.strictObject({
      yes: z.int(),
      maybe: z.int(),
      no: z.int(),
      uses: z
        .array(
          z.strictObject({
            use: z.enum(USE_GROUPS),
            name: z.string(),
            instruments: z.int(),
            first: z.array(z.string()).meta({ description: 'The first few of them, in the order of the list.' }),
          }),
        )
        .meta({ description: 'What the list holds by what it does, among what is aimed and not refused.' }),
    }),
    position: z
      .strictObject({ phases: z.array(z.enum(PHASES)), text: z.string() })
      .meta({ description: 'Where the project stands between the phases.' }),
    matches: z.array(matchSchema),
    nextQuestions: z.array(questionSchema),
    settled: z.boolean().meta({ description: 'No further answer can change which instruments are the first five.' }),
    gaps: z.array(z.strictObject({ gap: z.enum(GAPS), text: z.string() })),
    uncovered: z
      .array(
        z.strictObject({
          need: z.enum(NEEDS),
          text: z.string(),
          contact: z.strictObject({ name: z.string(), text: z.string(), url: z.string() }),
        }),
      )
      .meta({
        description: 'Needs that nothing in the catalogue serves where the project stands, and whom to ask instead.',
      }),
  })
  .meta({
    id: 'MatchResponse',
    description:
      'Ranked, explained instruments. Guidance, not a decision; the date and the catalogue version are named.',
  });
export type MatchResponse = z.infer<typeof matchResponseSchema>;
