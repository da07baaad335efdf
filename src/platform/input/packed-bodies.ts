import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';

/** Refuses bodies that come packed: a small one could unpack to a very large one, and a profile is a few kilobytes as it is. */
export function refusePackedBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers, routeOptions }) => {
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding === '' || encoding === 'identity' || routeOptions.schema?.body === undefined) return;
    // RFC 9110, section 15.5.16: whoever refuses a coding says which it takes.
    throw new Problem('unsupported-content-encoding', { headers: { 'accept-encoding': 'identity' } });
  });
}
