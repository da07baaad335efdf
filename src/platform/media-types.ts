import type { FastifyRequest } from 'fastify';

export const JSON_MEDIA_TYPE = 'application/json';

/** What a route reads and what it serves, the usual name first: JSON, unless its schema says otherwise. */
export function mediaTypesOf({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>) {
  const { consumes = [JSON_MEDIA_TYPE], produces = [JSON_MEDIA_TYPE] } = routeOptions.schema ?? {};
  return { reads: consumes, serves: produces };
}
