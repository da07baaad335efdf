import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

type KnownRoute = { readonly segments: readonly string[]; readonly methods: readonly string[] };

/** Unknown addresses are told apart from known ones asked with a method they do not have. Call before any route. */
export function answerUnknownRoutes(app: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    routes.push({ segments: url.split('/'), methods: [method].flat() });
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.replace(/[?#].*$/s, '').split('/');
    const methods = routes.filter(({ segments }) => fits(segments, path)).flatMap((route) => route.methods);
    if (methods.length === 0) throw new Problem('not-found');
    const allow = [...new Set([...methods, 'OPTIONS'])].toSorted().join(', ');
    if (request.method !== 'OPTIONS')
      throw new Problem('method-not-allowed', { headers: { allow }, params: { allow } });
    return reply.code(204).header('allow', allow).send();
  });
}

function fits(segments: readonly string[], path: readonly string[]): boolean {
  if (segments.at(-1) === '*')
    return path.length >= segments.length && fits(segments.slice(0, -1), path.slice(0, segments.length - 1));
  return segments.length === path.length && segments.every((segment, index) => fitsSegment(segment, path[index] ?? ''));
}

function fitsSegment(segment: string, text: string): boolean {
  return segment.startsWith(':') ? text !== '' : segment === text;
}
