import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AnswerMemory } from './answer-memory.ts';
import { encodingFor } from './encoding.ts';

/**
 * Answers with the body under a strong tag, or with 304 when the caller already has it; only who needs the body makes it.
 * The tag must name everything the bytes depend on: the version of the data, the language, the query. The version of the
 * service is added here, since its words can change too, and the encoding, since a strong tag stands for the very bytes.
 */
export function replyWithEtag<Body>(
  request: Pick<FastifyRequest, 'method' | 'headers' | 'url'>,
  reply: Pick<FastifyReply, 'header' | 'headers' | 'getHeader' | 'code' | 'server'>,
  tag: string,
  body: () => Body,
): Body | FastifyReply {
  const { method, headers } = request;
  const version = reply.getHeader('api-version') ?? '';
  const encoding = encodingFor(headers);
  const packed = encoding === 'identity' ? '' : `.${encoding}`;
  const etag = `"${`${tag}.${version}${packed}`.replaceAll(/[^\x21\x23-\x7e]/g, '-')}"`;
  reply.header('etag', etag);
  if (['GET', 'HEAD'].includes(method) && isKnown(headers['if-none-match'], etag)) return reply.code(304).send();
  return memories.get(reply.server.server)?.answer(nameOf(request, etag), reply) ?? body();
}

/** Weak comparison, as RFC 9110 asks for If-None-Match. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || (header.match(/"[^"]*"/g) ?? []).some((known) => known === etag);
}

const memories = new WeakMap<FastifyInstance['server'], AnswerMemory>();

type KeepOptions = {
  readonly megabytes: number;
  /** What most answers rest on. Another text, and what is kept is hardly asked for any more: it is let go of. */
  readonly restsOn: () => string;
};

/** Keeps what is sent under a tag: in each language, version and encoding it is worded and packed once. Comes after whatever packs. */
export function keepTagged(app: FastifyInstance, { megabytes, restsOn }: KeepOptions): void {
  if (megabytes === 0) return;
  const memory = new AnswerMemory({ megabytes });
  memories.set(app.server, memory);
  let keptFor = '';
  const keep = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const etag = reply.getHeader('etag');
    if (typeof etag !== 'string' || reply.statusCode !== 200) return payload;
    const now = restsOn();
    if (now !== keptFor) memory.clear();
    keptFor = now;
    memory.keep(nameOf(request, etag), reply, payload);
    return payload;
  };
  app.addHook('onRoute', (route) => {
    if (route.method !== 'GET') return;
    route.onSend = [route.onSend ?? [], keep].flat();
  });
}

/** A tag tells the answers of one address apart. */
function nameOf({ url }: Pick<FastifyRequest, 'url'>, etag: string): string {
  return `${url} ${etag}`;
}
