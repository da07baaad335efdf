import { isDeepStrictEqual } from 'node:util';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { AnswerWatch } from '#platform/http-server.ts';

/** Fails the test in which any answer differs from what its route declares, whatever else the test looks at. */
export function holdToSchemas(): AnswerWatch {
  const drifts: string[] = [];
  onTestFinished(() => expect(drifts, 'answers that their routes do not declare').toEqual([]));
  return (request, reply, payload) => void drifts.push(...driftsIn(request, reply, payload));
}

/** How an answer differs from what its route declares. Routes that declare nothing, such as pages, promise nothing. */
export function driftsIn(request: FastifyRequest, reply: FastifyReply, payload: unknown): readonly string[] {
  const { schema, url } = request.routeOptions;
  if (schema?.response === undefined || typeof payload !== 'string' || reply.statusCode === 304) return [];
  const place = `${request.method} ${url} answered ${reply.statusCode}`;
  const [mediaType = ''] = String(reply.getHeader('content-type')).split(';');
  const promised = promisedBody(schema.response, reply.statusCode, mediaType);
  if (promised === undefined) return [`${place} as ${mediaType}, which it does not declare`];
  const sent: unknown = JSON.parse(payload);
  const { success, data, error } = promised.safeParse(sent);
  if (!success) return [`${place} with what its schema refuses: ${z.prettifyError(error)}`];
  return isDeepStrictEqual(data, sent) ? [] : [`${place} with what its schema does not hold`];
}

const describedSchema = z.object({ content: z.record(z.string(), z.object({ schema: z.instanceof(z.ZodType) })) });

/** The schema of one answer: bare for JSON, or under its media type. */
function promisedBody(responses: unknown, status: number, mediaType: string): z.ZodType | undefined {
  const declared = z.record(z.string(), z.unknown()).parse(responses)[status];
  if (declared instanceof z.ZodType) return mediaType === 'application/json' ? declared : undefined;
  return describedSchema.safeParse(declared).data?.content[mediaType]?.schema;
}
