import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const READABLE_BY_SCRIPTS =
  'API-Version, Content-Language, ETag, Link, RateLimit, RateLimit-Policy, Request-Id, Retry-After';

/**
 * HSTS is left to the proxy that holds the certificate. Reading is open to scripts of every origin: the service knows no
 * cookies, so a page learns nothing that its reader could not fetch. Sending (POST) is not.
 */
export function setStandardHeaders(request: FastifyRequest, reply: FastifyReply, apiVersion: string): void {
  reply.headers({
    'api-version': apiVersion,
    'request-id': request.id,
    // In small letters, as the compression looks for it before it adds its own.
    vary: 'accept, accept-encoding, accept-language',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    reply.headers({ 'access-control-allow-origin': '*', 'access-control-expose-headers': READABLE_BY_SCRIPTS });
  }
}

export function addStandardHeaders(app: FastifyInstance, apiVersion: string): void {
  app.addHook('onRequest', async (request, reply) => setStandardHeaders(request, reply, apiVersion));
}
