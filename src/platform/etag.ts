import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor } from './encoding.ts';

/**
 * Answers with the body under a strong tag, or with 304 when the caller already has it; Node then leaves the body out.
 * The tag must name everything the bytes depend on: the version of the data, the language, the query. The version of the
 * service is added here, since its words can change too, and the encoding, since a strong tag stands for the very bytes.
 */
export function replyWithEtag<Body>(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  reply: Pick<FastifyReply, 'header' | 'getHeader' | 'code'>,
  tag: string,
  body: Body,
): Body {
  const version = reply.getHeader('api-version') ?? '';
  const encoding = encodingFor(headers);
  const packed = encoding === 'identity' ? '' : `.${encoding}`;
  const etag = `"${`${tag}.${version}${packed}`.replaceAll(/[^\x21\x23-\x7e]/g, '-')}"`;
  reply.header('etag', etag);
  if (['GET', 'HEAD'].includes(method) && isKnown(headers['if-none-match'], etag)) reply.code(304);
  return body;
}

/** Weak comparison, as RFC 9110 asks for If-None-Match. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || (header.match(/"[^"]*"/g) ?? []).some((known) => known === etag);
}
