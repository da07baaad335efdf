import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Short and plain enough to stand in a header, a log line and an address. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;

/** The caller's Request-Id when it is safe to repeat, otherwise one of ours. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['request-id'];
  return typeof given === 'string' && SAFE.test(given) ? given : randomUUID();
}
