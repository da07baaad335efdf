import type { FastifyInstance } from 'fastify';
import { mediaTypesOf } from './media-types.ts';
import { Problem } from './problem.ts';
import { qualityValues } from './quality-values.ts';
import { isUnder } from './route-paths.ts';

/** Refuses a request that rules out what its route serves, except under the paths that serve pages. */
export function refuseOtherFormats(
  app: FastifyInstance,
  { except = [] }: { readonly except?: readonly string[] } = {},
): void {
  app.addHook('onRequest', async (request) => {
    const { url } = request.routeOptions;
    if (url === undefined || isUnder(except, url)) return;
    if (!accepts(request.headers.accept, mediaTypesOf(request).serves)) throw new Problem('not-acceptable');
  });
}

/** Of the ranges that cover a type the most specific alone decides, as RFC 9110 has it. */
function accepts(header: string | undefined, served: readonly string[]): boolean {
  if (header === undefined || header.trim() === '') return true;
  const qualities = qualityValues(header);
  const deciding = [...served, 'application/*', '*/*'].find((range) => qualities.has(range));
  return deciding !== undefined && (qualities.get(deciding) ?? 0) > 0;
}
