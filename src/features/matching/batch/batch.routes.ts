import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import { languageOf } from '#platform/language.ts';
import { NDJSON_MEDIA_TYPES, ndjsonOf, readNdjsonBodies, sendNdjson } from '#platform/ndjson.ts';
import { problemSchema } from '#platform/problem.ts';
import { apiRefusals } from '#platform/refusals.ts';
import { matchQuerySchema } from '../match-request.schemas.ts';
import { matchResponseSchema } from '../match-response.schemas.ts';
import type { AnswerBatch } from './answer-batch.ts';
import type { AnsweredLines, Trouble } from './answered-lines.ts';
import { batchExamples } from './batch-examples.ts';
import type { BatchTerms } from './batch-terms.ts';

export type BatchOptions = {
  readonly answerBatch: AnswerBatch;
  readonly currentCatalogue: () => Catalogue;
  readonly today: () => IsoDate;
  /** What names a request in its problems. */
  readonly occurrenceOf: (request: FastifyRequest) => Pick<BatchTerms, 'requestId' | 'baseUrl'>;
  readonly longestPauseMs?: number | undefined;
};

const line = z.int().min(1).meta({ description: 'The number of the line in the upload, counted from 1.' });

export const batchLineSchema = z
  .union([z.strictObject({ line, answer: matchResponseSchema }), z.strictObject({ line, problem: problemSchema })])
  .meta({
    id: 'BatchAnswer',
    description: 'The answer to one line: what it would get alone, or what is wrong with it.',
  });

const schema = {
  operationId: 'matchCompanies',
  tags: ['matching'],
  summary: 'Which instruments can each of these companies use now, and why?',
  description: [
    'Send many requests in one body, a line each, in the form of `POST /v1/matches`. The answer has a line for each, in the ' +
      'same order, with its number: `answer` is what the line would get alone, `problem` what is wrong with it. A line that is ' +
      'wrong costs only itself. Blank lines are passed over and still counted.',
    'Answers come while lines are still being sent, and no faster than they are read: read while you send. All lines are ' +
      'answered on the catalogue and the day the batch began with. A line may be as long as the body of a single request. A batch ' +
      'may be as long as you like, and takes as long as it keeps moving. When it breaks off, the last line of the answer ' +
      'names the first line that was not answered, with `batch-interrupted` or `request-timeout`.',
  ].join('\n\n'),
  consumes: [...NDJSON_MEDIA_TYPES],
  produces: [...NDJSON_MEDIA_TYPES],
  body: ndjsonOf('MatchRequestInput', 'One `MatchRequest` a line, in UTF-8.').meta({ 'x-examples': batchExamples }),
  querystring: matchQuerySchema,
  response: {
    200: {
      description: 'One `BatchAnswer` a line, in the order of the lines sent.',
      content: { 'application/x-ndjson': { schema: ndjsonOf('BatchAnswer', 'One `BatchAnswer` a line.') } },
    },
    ...apiRefusals('empty-body', 'invalid-parameters', 'unsupported-media-type', 'unsupported-content-encoding'),
  },
};

export const batchRoutes: FastifyPluginAsyncZod<BatchOptions> = async (app, options) => {
  const { answerBatch, currentCatalogue, today, occurrenceOf, longestPauseMs } = options;
  readNdjsonBodies(app, { longestPauseMs });

  app.post('/v1/matches/batch', { schema }, async (request, reply) => {
    const language = languageOf(request);
    const asked = { language, ...request.query, ...occurrenceOf(request) };
    const answers = answerBatch(request.body, { catalogue: currentCatalogue(), today: today(), ...asked });
    reply.headers({ 'cache-control': 'no-store', 'content-language': language });
    return sendNdjson(reply, bytesOf(answers, request.log));
  });
};

async function* bytesOf(answers: AsyncIterable<AnsweredLines>, log: FastifyBaseLogger) {
  for await (const { bytes, troubles } of answers) {
    for (const trouble of troubles) report(trouble, log);
    yield bytes;
  }
}

function report({ line, instrumentId, error }: Trouble, log: FastifyBaseLogger): void {
  if (instrumentId === undefined) log.error({ err: error, line }, 'a line of a batch could not be answered');
  else log.error({ err: error, line, instrument: instrumentId }, 'an instrument could not be judged');
}
