import type { FastifyInstance } from 'fastify';
import { mediaTypesOf } from './media-types.ts';
import { Problem } from './problem.ts';

/** Refuses a request that rules out what its route serves, except under the paths that serve pages. */
export function refuseOtherFormats(
  app: FastifyInstance,
  { except = [] }: { readonly except?: readonly string[] } = {},
): void {
  app.addHook('onRequest', async (request) => {
    const { url } = request.routeOptions;
    if (url === undefined || except.some((path) => url === path || url.startsWith(`${path}/`))) return;
    if (!accepts(request.headers.accept, mediaTypesOf(request).serves)) throw new Problem('not-acceptable');
  });
}

/** Of the ranges that cover a type the most specific alone decides, as RFC 9110 has it. */
function accepts(header: string | undefined, served: readonly string[]): boolean {
  if (header === undefined || header.trim() === '') return true;
  const qualities = new Map(header.split(',').map(toRange));
  const deciding = [...served, 'application/*', '*/*'].find((range) => qualities.has(range));
  return deciding !== undefined && (qualities.get(deciding) ?? 0) > 0;
}

function toRange(part: string): readonly [string, number] {
  const [range = '', ...parameters] = part.split(';');
  const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
  return [range.trim().toLowerCase(), Number(quality ?? 1)];
}
