import { hash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { AnswerMemory } from './answer-memory.ts';

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

/**
 * Answers from memory what is asked again and again within a minute, byte for byte. What is asked once leaves nothing but a
 * keyed hash, so that no company's answer is kept because it asked; and nothing is written anywhere. Comes before bodies are
 * read, and after whatever packs answers.
 */
export function answerRepeats(
  app: FastifyInstance,
  { routes, megabytes, restsOn, clock = performance }: RepeatOptions,
): void {
  if (megabytes === 0) return;
  const secret = randomBytes(32);
  const memory = new AnswerMemory({ megabytes, milliseconds: KEPT_MS, clock });
  const asked = new LRUCache<string, true>({ max: MOST_ASKED, ttl: KEPT_MS, ttlResolution: 0, perf: clock });
  const questions = new WeakMap<FastifyRequest, string>();

  const answerAgain = async (request: FastifyRequest, reply: FastifyReply) => {
    const { url, headers, body } = request;
    if (!Buffer.isBuffer(body)) return;
    const about = [url, headers['accept-language'] ?? '', headers['accept-encoding'] ?? '', restsOn(), ''].join('\n');
    const question = hash('sha256', Buffer.concat([secret, Buffer.from(about), body]), 'base64');
    questions.set(request, question);
    return memory.answer(question, reply);
  };

  const remember = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const question = questions.get(request);
    if (question === undefined || reply.statusCode !== 200) return payload;
    if (asked.has(question)) memory.keep(question, reply, payload);
    else asked.set(question, true);
    return payload;
  };

  app.addHook('onRoute', (route) => {
    if (!routes.includes(route.url)) return;
    route.preValidation = [answerAgain, route.preValidation ?? []].flat();
    route.onSend = [route.onSend ?? [], remember].flat();
  });
}
