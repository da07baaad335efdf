import type { IncomingHttpHeaders } from 'node:http';
import { qualityValues } from './quality-values.ts';

/** How answers can be packed, the cheapest for the result first. */
export const ENCODINGS = ['zstd', 'br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number] | 'identity';

/**
 * How the answer to these headers is packed, if it is worth it: what the caller likes best, and ours among equals. It
 * depends on the request alone, so that a tag can name it before there is a body. A caller who takes nothing we have, or
 * does not say, gets the answer as it is; `*` may come from any program, and gets what every program knows.
 */
export function encodingFor(headers: IncomingHttpHeaders): Encoding {
  if (isUnwanted(headers)) return 'identity';
  const qualities = qualityValues(String(headers['accept-encoding'] ?? ''));
  const anyway = qualities.get('x-gzip') ?? qualities.get('*') ?? 0;
  const qualityOf = (encoding: Encoding) => qualities.get(encoding) ?? (encoding === 'gzip' ? anyway : 0);
  const taken = ENCODINGS.filter((each) => qualityOf(each) > 0 && qualityOf(each) >= qualityOf('identity'));
  const [best] = taken.toSorted((one, other) => qualityOf(other) - qualityOf(one));
  return best ?? 'identity';
}

/** The compression heeds this header of its own too. */
function isUnwanted(headers: IncomingHttpHeaders): boolean {
  return headers['x-no-compression'] !== undefined;
}
