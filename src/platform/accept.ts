import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';
import { qualityValues } from './quality-values.ts';
import { isUnder } from './route-paths.ts';

/** The ranges that cover JSON, the most specific first: it alone decides, as RFC 9110 has it. */
const RANGES_OF_JSON = ['application/json', 'application/*', '*/*'];

/** Refuses a request that rules JSON out, except under the paths that serve pages. */
export function refuseOtherFormats(
  app: FastifyInstance,
  { except = [] }: { readonly except?: readonly string[] } = {},
): void {
  app.addHook('onRequest', async ({ headers, routeOptions: { url } }) => {
    if (url === undefined || isUnder(except, url)) return;
    if (!acceptsJson(headers.accept)) throw new Problem('not-acceptable');
  });
}

function acceptsJson(header: string | undefined): boolean {
  if (header === undefined || header.trim() === '') return true;
  const qualities = qualityValues(header);
  const deciding = RANGES_OF_JSON.find((range) => qualities.has(range));
  return deciding !== undefined && (qualities.get(deciding) ?? 0) > 0;
}
