import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { languageOf } from '#platform/language.ts';
import { apiRefusals } from '#platform/refusals.ts';
import { interviewRequestSchema, interviewResponseSchema } from './interview.schemas.ts';
import type { MatchCompany } from './match-company.ts';
import { matchExamples } from './match-examples.ts';
import { matchQuerySchema, matchRequestSchema } from './match-request.schemas.ts';
import { matchResponseSchema } from './match-response.schemas.ts';
import { type DescribeFact, toInterviewResponse } from './to-interview-response.ts';
import { toMatchResponse } from './to-match-response.ts';

const REFUSED = [
  'malformed-json',
  'empty-body',
  'invalid-parameters',
  'invalid-request',
  'body-too-large',
  'unsupported-media-type',
  'unsupported-content-encoding',
] as const;

export type MatchingOptions = { readonly matchCompany: MatchCompany; readonly describeFact: DescribeFact };

const tags = ['matching'];
const refused = apiRefusals(...REFUSED);

const matches = {
  operationId: 'matchCompany',
  tags,
  summary: 'Which instruments can this company use now, and why?',
  description:
    'Send what is known of the company, its project and its partners. The answer ranks every instrument in force, ' +
    'says where the company stands with each and why, names what is missing, and asks the questions that settle most.',
  body: matchRequestSchema.meta({ 'x-examples': matchExamples }),
  querystring: matchQuerySchema,
  response: { 200: matchResponseSchema, ...refused },
};

const interviews = {
  operationId: 'interviewCompany',
  tags,
  summary: 'What is the best question to ask next?',
  description:
    'Send the facts so far. The answer is the question that settles most, or the finished matches when no further answer ' +
    'can change the first five. There is no session: each call brings all that is known.',
  body: interviewRequestSchema.meta({ 'x-examples': matchExamples }),
  response: { 200: interviewResponseSchema, ...refused },
};

export const matchingRoutes: FastifyPluginAsyncZod<MatchingOptions> = async (app, { matchCompany, describeFact }) => {
  app.post('/v1/matches', { schema: matches }, async (request, reply) => {
    const { asOf, limit, unknownPolicy, deMinimisAwards, ...answers } = request.body;
    const language = inLanguage(request, reply);
    const result = matchCompany({ answers, deMinimisAwards, asOf, unknownPolicy });
    return toMatchResponse(result, { language, limit, ...request.query });
  });

  app.post('/v1/interviews', { schema: interviews }, async (request, reply) => {
    const { asOf, limit, unknownPolicy, skip, deMinimisAwards, ...answers } = request.body;
    const language = inLanguage(request, reply);
    const result = matchCompany({ answers, deMinimisAwards, asOf, unknownPolicy, skip });
    return toInterviewResponse(result, { language, limit }, describeFact);
  });
};

/** Answers hold what somebody told of a company, so nobody may keep them. */
function inLanguage(request: Parameters<typeof languageOf>[0], reply: FastifyReply) {
  const language = languageOf(request);
  reply.headers({ 'cache-control': 'no-store', 'content-language': language });
  return language;
}
