import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Language, languageOf } from './language.ts';
import { JSON_MEDIA_TYPE } from './media-types.ts';
import { isProblemCode, PROBLEM_STATUS, Problem, type ProblemCode } from './problem.ts';
import { EVERYWHERE, refusals } from './refusals.ts';
import { PROBLEM_TEXTS } from './wording/problem-texts.ts';
import { fillIn } from './wording/template.ts';

const pageSchema = z
  .strictObject({ code: z.string(), status: z.int(), title: z.string(), meaning: z.string(), remedy: z.string() })
  .meta({ id: 'ProblemPage', description: 'What a problem means and what to do about it.' });

const schema = {
  operationId: 'explainProblem',
  tags: ['problems'],
  summary: 'What does this problem mean?',
  description: 'The address in the `type` of every problem leads here.',
  params: z.strictObject({
    code: z
      .string()
      .max(60)
      .meta({ examples: ['invalid-request'] }),
  }),
  response: { 200: pageSchema, ...refusals('invalid-parameters', 'not-found', ...EVERYWHERE) },
};

/** Makes the `type` of every problem an address that can be opened. */
export async function problemPages(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { readonly code: string } }>('/problems/:code', { schema }, async (request, reply) => {
    const { code } = request.params;
    if (!isProblemCode(code)) throw new Problem('not-found');
    const language = languageOf(request);
    reply.header('content-language', language);
    return toPage(code, language);
  });
}

/** What the sentences need when they are about no request in particular. */
const USUAL = { place: '', reads: JSON_MEDIA_TYPE, serves: JSON_MEDIA_TYPE };

function toPage(code: ProblemCode, language: Language): z.infer<typeof pageSchema> {
  const { title, detail, remedy } = PROBLEM_TEXTS[code];
  return {
    code,
    status: PROBLEM_STATUS[code],
    title: title[language],
    meaning: fillIn(detail, USUAL, language),
    remedy: fillIn(remedy, USUAL, language),
  };
}
