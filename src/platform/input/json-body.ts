import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';
import { readJson, unreadable } from './read-json.ts';

const bodies = new WeakMap<FastifyRequest, Buffer>();

/** The body as it came; nothing for a request without one. */
export function bodyBytesOf(request: FastifyRequest): Buffer | undefined {
  return bodies.get(request);
}

/** Bodies are JSON in UTF-8 and nothing else; a body that a route waits for must be there. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = async (request: FastifyRequest, bytes: Buffer) => {
    bodies.set(request, bytes);
    return readJson(decoded(bytes));
  };
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parse);
  app.addHook('preValidation', async (request) => {
    if (request.body === undefined && request.routeOptions.schema?.body !== undefined) throw new Problem('empty-body');
  });
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Fastify would replace bytes that are not UTF-8, and a name would be stored garbled. */
function decoded(bytes: Buffer): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw unreadable();
  }
}
