import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';

const MEGABYTE = 1_000_000;
/** About what an answer takes beside its bytes and its name, so that many small ones do not take more than their share. */
const BESIDE_BYTES = 1_000;
/** What describes an answer and is not set anew for every request. */
const HEADERS = ['content-type', 'content-language', 'content-encoding', 'cache-control', 'link'] as const;

type Kept = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> };
type Bounds = {
  readonly megabytes: number;
  /** For how long; as long as there is room unless given, and by the process's own clock. */
  readonly milliseconds?: number;
  readonly clock?: { readonly now: () => number };
};

/** Answers as they were sent: worded, written and packed. What has been unused longest makes room. */
export class AnswerMemory {
  readonly #kept: LRUCache<string, Kept>;

  constructor({ megabytes, milliseconds = 0, clock = performance }: Bounds) {
    this.#kept = new LRUCache({
      maxSize: megabytes * MEGABYTE,
      sizeCalculation: ({ bytes }, name) => bytes.length + name.length + BESIDE_BYTES,
      ttl: milliseconds,
      ttlResolution: 0,
      ttlAutopurge: milliseconds > 0,
      perf: clock,
    });
  }

  /** Sends what is kept under this name; nothing where nothing is. */
  answer(name: string, reply: Pick<FastifyReply, 'headers'>): FastifyReply | undefined {
    const kept = this.#kept.get(name);
    return kept === undefined ? undefined : reply.headers(kept.headers).send(kept.bytes);
  }

  /** What is kept already grows no younger; an answer too large to be packed at once is a stream, and not kept. */
  keep(name: string, reply: Pick<FastifyReply, 'getHeader'>, payload: unknown): void {
    if (this.#kept.has(name)) return;
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (Buffer.isBuffer(bytes)) this.#kept.set(name, { bytes, headers: headersOf(reply) });
  }

  clear(): void {
    this.#kept.clear();
  }
}

function headersOf(reply: Pick<FastifyReply, 'getHeader'>): Kept['headers'] {
  return Object.fromEntries(
    HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
