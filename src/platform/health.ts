import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Problem } from './problem.ts';
import { refusals } from './refusals.ts';
import type { TextParam } from './wording/template.ts';

const RETRY_AFTER_SECONDS = '5';

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: TextParam };
export type HealthOptions = { readonly readiness: () => Readiness | Promise<Readiness> };

const live = {
  operationId: 'isLive',
  tags: ['health'],
  summary: 'Does the process run?',
  description: 'Answers whenever the process can answer at all; an orchestrator restarts the service when it does not.',
  response: {
    200: z.strictObject({ status: z.literal('live') }).meta({ id: 'Live', description: 'The process runs.' }),
    ...refusals('not-acceptable', 'internal-error'),
  },
};

const ready = {
  operationId: 'isReady',
  tags: ['health'],
  summary: 'Can requests be answered?',
  description: 'Says why not when they cannot yet; a load balancer sends traffic elsewhere until they can.',
  response: {
    200: z.strictObject({ status: z.literal('ready') }).meta({ id: 'Ready', description: 'Requests can be answered.' }),
    ...refusals('not-acceptable', 'internal-error', 'not-ready'),
  },
};

export async function healthRoutes(app: FastifyInstance, { readiness }: HealthOptions): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.get('/health/live', { schema: live }, async () => ({ status: 'live' }));
  app.get('/health/ready', { schema: ready }, async () => {
    const state = await readiness();
    if (state.ready) return { status: 'ready' };
    throw new Problem('not-ready', {
      params: { reason: state.reason },
      headers: { 'retry-after': RETRY_AFTER_SECONDS },
    });
  });
}
