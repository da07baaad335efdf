import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemCode } from './problem.ts';
import { sendProblem } from './problem-answer.ts';

export const BODY_LIMIT_MIB = 1;
export const BODY_LIMIT_BYTES = BODY_LIMIT_MIB * 1024 * 1024;

const CODE_OF_FASTIFY_ERROR: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'empty-body',
  FST_ERR_MAX_PARAM_LENGTH: 'invalid-parameters',
};

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  406: 'not-acceptable',
  408: 'request-timeout',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** The one place where an error becomes an answer. */
export function answerErrors(
  app: FastifyInstance,
  { publicUrl }: { readonly publicUrl?: string | undefined } = {},
): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, publicUrl));
}

export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, publicUrl?: string) {
  const problem = problemOf(error);
  if (problem.code === 'internal-error') request.log.error({ err: problem.cause ?? error }, 'request failed');
  return sendProblem(request, reply, problem, publicUrl);
}

/** A client's mistake is never a 500: what a library refuses with a 4xx stays a refusal. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '', statusCode = 500 } = isFastifyError(error) ? error : {};
  if (statusCode < 400 || statusCode > 499) return new Problem('internal-error', { cause: error });
  const known = CODE_OF_FASTIFY_ERROR[code] ?? CODE_OF_STATUS[statusCode] ?? 'malformed-request';
  return new Problem(known, { params: { limitMib: BODY_LIMIT_MIB }, cause: error });
}

function isFastifyError(error: unknown): error is Partial<FastifyError> {
  return error instanceof Error;
}
