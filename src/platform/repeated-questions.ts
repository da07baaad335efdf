import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { bodyBytesOf } from './input/json-body.ts';

export type RepeatOptions = {
  /** The routes whose answer to the same request is the same, as long as what answers rest on stays the same. */
  readonly routes: readonly string[];
  /** How much may be kept; nothing at all with 0. */
  readonly megabytes: number;
  /** What answers rest on beside the request. Another text, and what is kept is of no use. */
  readonly restsOn: () => string;
  /** Milliseconds that only ever grow; the process's own unless given. */
  readonly clock?: { readonly now: () => number };
};

/** Long enough for a page many look at and for a reader who goes back; too short to call it storage. */
const KEPT_MS = 60_000;
/** Questions whose second asking would be noticed. */
const MOST_ASKED = 20_000;
const MEGABYTE = 1_000_000;

const HEADERS = ['content-type', 'content-language', 'cache-control'] as const;
type Kept = { readonly payload: string; readonly headers: Readonly<Record<string, string>> };

/**
 * Answers from memory what is asked again and again within a minute, word for word. What is asked once leaves nothing but a
 * keyed hash, so that no company's answer is kept because it asked; and nothing is written anywhere.
 */
export function answerRepeats(
  app: FastifyInstance,
  { routes, megabytes, restsOn, clock = performance }: RepeatOptions,
): void {
  if (megabytes === 0) return;
  const secret = randomBytes(32);
  const forgetting = { ttl: KEPT_MS, ttlResolution: 0, perf: clock };
  const asked = new LRUCache<string, true>({ max: MOST_ASKED, ...forgetting });
  const kept = new LRUCache<string, Kept>({
    maxSize: megabytes * MEGABYTE,
    sizeCalculation: ({ payload }) => payload.length,
    ttlAutopurge: true,
    ...forgetting,
  });
  const questions = new WeakMap<FastifyRequest, string>();

  app.addHook('preValidation', async (request, reply) => {
    const { routeOptions, url, headers } = request;
    const bytes = bodyBytesOf(request);
    if (!routes.includes(routeOptions.url ?? '') || bytes === undefined) return;
    const about = [url, headers['accept-language'] ?? '', restsOn()].join('\n');
    const question = createHmac('sha256', secret).update(about).update('\n').update(bytes).digest('base64');
    const answer = kept.get(question);
    if (answer !== undefined) return reply.headers(answer.headers).send(answer.payload);
    questions.set(request, question);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const question = questions.get(request);
    if (question === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    if (asked.has(question)) kept.set(question, { payload, headers: headersOf(reply) });
    else asked.set(question, true);
    return payload;
  });
}

function headersOf(reply: { getHeader(name: string): unknown }): Kept['headers'] {
  return Object.fromEntries(
    HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
