import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';
import { isUnder } from './route-paths.ts';

const WINDOW_SECONDS = 60;

type Options = { readonly requestsPerMinute: number; readonly except?: readonly string[] };

/** So many requests a minute from one address, told in the headers of draft-ietf-httpapi-ratelimit-headers-11. */
export async function limitRate(app: FastifyInstance, { requestsPerMinute, except = [] }: Options): Promise<void> {
  await app.register(rateLimit, { global: false });
  const count = app.createRateLimit({ max: requestsPerMinute, timeWindow: WINDOW_SECONDS * 1000 });
  app.addHook('onRequest', async (request, reply) => {
    const { url } = request.routeOptions;
    if (isUnder(except, url)) return;
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds: seconds } = counted;
    reply.header('ratelimit-policy', `"default";q=${requestsPerMinute};w=${WINDOW_SECONDS}`);
    reply.header('ratelimit', `"default";r=${remaining};t=${seconds}`);
    if (!counted.isExceeded) return;
    const params = { limit: requestsPerMinute };
    throw new Problem('too-many-requests', { params, headers: { 'retry-after': String(seconds) } });
  });
}
