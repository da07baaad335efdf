import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { languageOf } from '#platform/language.ts';
import { refusals } from '#platform/refusals.ts';
import type { MatchCompany } from './match-company.ts';
import { matchExamples } from './match-examples.ts';
import { matchQuerySchema, matchRequestSchema } from './match-request.schemas.ts';
import { matchResponseSchema } from './match-response.schemas.ts';
import { toMatchResponse } from './to-match-response.ts';

export const matchingRoutes: FastifyPluginAsyncZod<{ readonly matchCompany: MatchCompany }> = async (
  app,
  { matchCompany },
) => {
  app.post('/v1/matches', {
    schema: {
      operationId: 'matchCompany',
      tags: ['matching'],
      summary: 'Which instruments can this company use now, and why?',
      description:
        'Send what is known of the company, its project and its partners. The answer ranks every instrument in force, ' +
        'says where the company stands with each and why, names what is missing, and asks the questions that settle most.',
      body: matchRequestSchema.meta({ 'x-examples': matchExamples }),
      querystring: matchQuerySchema,
      response: { 200: matchResponseSchema, ...refusals('malformed-json', 'invalid-request', 'invalid-parameters') },
    },
    handler: async (request, reply) => {
      const { asOf, limit, ...answers } = request.body;
      const language = languageOf(request);
      reply.header('cache-control', 'no-store').header('content-language', language);
      return toMatchResponse(matchCompany(answers, asOf), { language, limit, trace: request.query.trace });
    },
  });
};
