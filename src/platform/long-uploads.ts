import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

/** How long an upload may stand still. Anything that moves may take as long as it takes. */
const LONGEST_PAUSE_MS = 30_000;
/** After that much silence in both directions nobody is there any more; long enough to page through answers by hand. */
const LONGEST_SILENCE_MS = 300_000;

/** The uploads that keep their own time, by connection. */
const longUploads = new WeakMap<object, AbortController>();

type Upload = Pick<IncomingMessage, 'iterator'> & { readonly socket: object; setTimeout(ms: number): unknown };

type Limits = {
  readonly longestPauseMs?: number | undefined;
  /** Told when the service closes, with the problem to tell in its turn. */
  readonly closing: AbortSignal;
};

/**
 * The body of a request as its bytes come. In place of the time a whole request may take, each pause is limited; the
 * error is a problem, so that it can be told in the middle of an answer. The connection stays open when reading ends early.
 */
export function receiveLong(upload: Upload, limits: Limits): AsyncGenerator<Uint8Array> {
  const brokenOff = new AbortController();
  longUploads.set(upload.socket, brokenOff);
  upload.setTimeout(LONGEST_SILENCE_MS);
  const { closing, longestPauseMs = LONGEST_PAUSE_MS } = limits;
  const stopped = AbortSignal.any([closing, brokenOff.signal]);
  return piecesOf(upload.iterator({ destroyOnReturn: false }), stopped, longestPauseMs);
}

/** Whether a connection carries such an upload: what is wrong with it is told by the answer that has begun. */
export function isLongUpload(connection: object): boolean {
  return longUploads.has(connection);
}

/** Ends an upload that can no longer be read as HTTP. */
export function breakOff(connection: object): void {
  longUploads.get(connection)?.abort(new Problem('malformed-request'));
}

async function* piecesOf(body: AsyncIterator<Uint8Array>, stopped: AbortSignal, longestPauseMs: number) {
  const next = () => nextOf(body, stopped, longestPauseMs);
  for (let piece = await next(); piece.done !== true; piece = await next()) yield piece.value;
}

function nextOf(body: AsyncIterator<Uint8Array>, stopped: AbortSignal, longestPauseMs: number) {
  const { promise, resolve, reject } = Promise.withResolvers<IteratorResult<Uint8Array>>();
  const stop = () => reject(stopped.reason);
  const pause = setTimeout(() => reject(new Problem('request-timeout')), longestPauseMs);
  stopped.addEventListener('abort', stop);
  if (stopped.aborted) stop();
  body.next().then(resolve, (cause: unknown) => reject(new Problem('malformed-request', { cause })));
  return promise.finally(() => {
    clearTimeout(pause);
    stopped.removeEventListener('abort', stop);
  });
}
