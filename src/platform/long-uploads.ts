import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

/** How long an upload may stand still. Anything that moves may take as long as it takes. */
export const LONGEST_PAUSE_MS = 30_000;
/** After that much silence in both directions nobody is there any more; long enough to page through answers by hand. */
const LONGEST_SILENCE_MS = 300_000;

const longUploads = new WeakSet<object>();

type Received = {
  readonly longestPauseMs?: number;
  /** Told when the service closes. */
  readonly closing: AbortSignal;
};

/**
 * The body of a request as its bytes come. In place of the time a whole request may take, each pause is limited; the
 * error is a problem, so that it can be told in the middle of an answer. The connection stays open when reading ends early.
 */
export function receiveLong({ raw }: Pick<FastifyRequest, 'raw'>, options: Received): AsyncGenerator<Uint8Array> {
  longUploads.add(raw.socket);
  raw.setTimeout(LONGEST_SILENCE_MS);
  return piecesOf(raw.iterator({ destroyOnReturn: false }), options);
}

/** Whether a connection carries an upload that keeps its own time. */
export function isLongUpload(socket: object): boolean {
  return longUploads.has(socket);
}

async function* piecesOf(body: AsyncIterator<Uint8Array>, options: Received): AsyncGenerator<Uint8Array> {
  for (let next = await nextOf(body, options); next.done !== true; next = await nextOf(body, options)) yield next.value;
}

function nextOf(body: AsyncIterator<Uint8Array>, { longestPauseMs = LONGEST_PAUSE_MS, closing }: Received) {
  const { promise, resolve, reject } = Promise.withResolvers<IteratorResult<Uint8Array>>();
  const stop = () => reject(new Problem('batch-interrupted'));
  const pause = setTimeout(() => reject(new Problem('request-timeout')), longestPauseMs);
  closing.addEventListener('abort', stop);
  if (closing.aborted) stop();
  body.next().then(resolve, (cause: unknown) => reject(new Problem('malformed-request', { cause })));
  return promise.finally(() => {
    clearTimeout(pause);
    closing.removeEventListener('abort', stop);
  });
}
