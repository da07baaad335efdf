import { z } from 'zod';
import { factNames, isStated } from '#core/profile/facts/fact-catalogue.ts';
import { matchRequestSchema } from './match-request.schemas.ts';
import { matchResponseSchema } from './match-response.schemas.ts';

/** The facts so far, and those that were asked for in vain. */
export const interviewRequestSchema = matchRequestSchema
  .extend({
    skip: z
      .array(z.enum(factNames().filter(isStated)))
      .max(100)
      .default([])
      .meta({ description: 'Facts that were asked for and not answered; they are not asked for again.' }),
  })
  .meta({
    id: 'InterviewRequest',
    description: 'Everything known so far. Nothing is kept between calls: send all answers every time.',
  });

/** What a form needs to ask for one fact, as `/v1/facts` describes it. */
const askedFactSchema = z.record(z.string(), z.unknown()).meta({
  id: 'AskedFact',
  description: 'The fact with its type, unit, options and help, in the form of /v1/facts.',
});

export const interviewResponseSchema = z
  .strictObject({
    done: z.boolean(),
    question: z
      .strictObject({
        fact: z.string(),
        question: z.string(),
        why: z.string(),
        decides: z.int().min(0),
        inTop: z.int().min(0),
        expected: z.number().min(0),
        definition: askedFactSchema,
      })
      .optional()
      .meta({ description: 'The question that helps most, while there is one.' }),
    result: matchResponseSchema
      .optional()
      .meta({ description: 'The matches, once no answer can change the first five.' }),
    standing: z
      .strictObject({ yes: z.int(), maybe: z.int(), no: z.int() })
      .meta({ description: 'How the instruments stand with what is known so far.' }),
  })
  .meta({ id: 'InterviewResponse', description: 'The next question, or the finished matches.' });
export type InterviewResponse = z.infer<typeof interviewResponseSchema>;
