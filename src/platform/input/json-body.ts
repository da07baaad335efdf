import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';
import { readJson, unreadable } from './read-json.ts';

/**
 * Bodies are JSON in UTF-8 and nothing else; a body that a route waits for must be there. They are read last before they are
 * checked: whoever has the answer to the same bytes need not have them read.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, bytes: Buffer) => bytes,
  );
  app.addHook('onRoute', (route) => {
    route.preValidation = [route.preValidation ?? [], readBody].flat();
  });
}

async function readBody(request: FastifyRequest): Promise<void> {
  const { body, routeOptions } = request;
  if (Buffer.isBuffer(body)) request.body = readJson(decoded(body));
  else if (body === undefined && routeOptions.schema?.body !== undefined) throw new Problem('empty-body');
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
