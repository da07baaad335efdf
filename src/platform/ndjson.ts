import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { receiveLong } from './long-uploads.ts';
import { Problem } from './problem.ts';

/** The names that JSON lines go by, the usual one first. */
export const NDJSON_MEDIA_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'] as const;

/**
 * The schema of a body of JSON lines. OpenAPI 3.1 cannot say what stands on each line; `x-itemSchema` does it as `itemSchema`
 * will in 3.2, and names one of the specification's schemas.
 */
export function ndjsonOf(schemaName: string, description: string) {
  return z.custom<AsyncIterable<Uint8Array>>().meta({
    type: 'string',
    contentMediaType: NDJSON_MEDIA_TYPES[0],
    description,
    'x-itemSchema': { $ref: `#/components/schemas/${schemaName}` },
  });
}

/** Hands bodies of JSON lines to the routes of this scope as they come, until the service closes. */
export function readNdjsonBodies(
  scope: FastifyInstance,
  { longestPauseMs }: { readonly longestPauseMs?: number | undefined } = {},
): void {
  const closing = new AbortController();
  const limits = { closing: closing.signal, longestPauseMs };
  scope.addHook('preClose', async () => closing.abort(new Problem('batch-interrupted')));
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser([...NDJSON_MEDIA_TYPES], async ({ raw }: FastifyRequest) => receiveLong(raw, limits));
}

/**
 * Sends lines as they are made, no faster than they are read. Nothing is sent before the first line is there, so that what
 * goes wrong until then has a status of its own; an upload without a line is empty. The connection ends with the answer:
 * what was not read of a broken-off upload must not be taken for the next request.
 */
export async function sendNdjson(reply: FastifyReply, lines: AsyncGenerator<Uint8Array>): Promise<FastifyReply> {
  const first = await lines.next();
  if (first.done === true) throw new Problem('empty-body');
  const [mediaType] = NDJSON_MEDIA_TYPES;
  const body = Readable.from(startingWith(first.value, lines), { objectMode: false });
  return reply.header('connection', 'close').type(mediaType).send(body);
}

async function* startingWith(first: Uint8Array, others: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* others;
}
