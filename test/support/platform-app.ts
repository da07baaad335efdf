import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { refuseOtherFormats } from '#platform/accept.ts';
import { compressAnswers } from '#platform/compression.ts';
import { replyWithEtag } from '#platform/etag.ts';
import { type HealthOptions, healthRoutes } from '#platform/health.ts';
import { createHttpServer, type HttpServerOptions } from '#platform/http-server.ts';
import { shedLoad } from '#platform/load-shedding.ts';
import { describeApi } from '#platform/openapi.ts';
import type { Pressure } from '#platform/pressure.ts';
import { Problem } from '#platform/problem.ts';
import { problemPages } from '#platform/problem-pages.ts';
import { limitRate } from '#platform/rate-limit.ts';
import { EVERYWHERE, refusals } from '#platform/refusals.ts';
import { holdToSchemas } from './promised-answers.ts';

type PlatformAppOptions = Partial<HttpServerOptions & HealthOptions> & {
  readonly requestsPerMinute?: number;
  /** What the load is taken to be; without it, nothing is turned away. */
  readonly readPressure?: () => Pressure;
  readonly register?: (app: FastifyInstance) => void;
};

/** What the platform app bears. */
const PRESSURE_LIMITS = { eventLoopDelayMs: 800, eventLoopUtilization: 0.9 };

const about = { summary: 'A test', description: 'Only for tests.', contact: { name: 'Nobody' } };
const tags = [{ name: 'things', description: 'Things.' }];

/** The platform's pieces put together as the service does it, with a few small routes; closes when the test ends. */
export async function startPlatformApp(options: PlatformAppOptions = {}): Promise<FastifyInstance> {
  const app = createHttpServer({ apiVersion: '1.2.3', logLevel: 'silent', watchAnswer: holdToSchemas(), ...options });
  onTestFinished(() => app.close());
  await compressAnswers(app);
  const { readPressure } = options;
  if (readPressure) await shedLoad(app, { limits: PRESSURE_LIMITS, except: ['/health'], readPressure });
  await limitRate(app, { requestsPerMinute: options.requestsPerMinute ?? 1000, except: ['/health'] });
  refuseOtherFormats(app, { except: ['/docs'] });
  await describeApi(app, { ...about, tags, version: '1.2.3', publicUrl: options.publicUrl });
  await app.register(problemPages);
  await app.register(healthRoutes, { readiness: options.readiness ?? (() => ({ ready: true })) });
  await app.register(async (scope) => {
    addThings(scope);
    options.register?.(scope);
  });
  await app.ready();
  return app;
}

const headcount = z.int().min(0).max(1000);
/** A fact in the forms that profiles use. */
export const factSchema = z.union([
  headcount,
  z
    .strictObject({ min: headcount.optional(), max: headcount.optional(), provenance: z.enum(['declared']).optional() })
    .superRefine(({ min, max }, context) => {
      const code = min === undefined && max === undefined ? 'empty-interval' : 'inverted-range';
      if (code === 'empty-interval' || (min ?? 0) > (max ?? Infinity)) {
        context.addIssue({ code: 'custom', params: { code }, message: code });
      }
    }),
  z.strictObject({ oneOf: z.array(headcount).min(1), provenance: z.enum(['declared']).optional() }),
  z.strictObject({ value: headcount, provenance: z.enum(['declared']).optional() }),
]);

const thingSchema = z
  .strictObject({
    company: z.strictObject({ employees: factSchema, legalForm: z.enum(['AS', 'ASA', 'ENK']) }).partial(),
    startsOn: z.iso.date().optional(),
  })
  .meta({ id: 'Thing' });

const treeSchema = z
  .object({
    kind: z.string(),
    get parts() {
      return z.array(treeSchema).optional();
    },
  })
  .meta({ id: 'Tree' });

function addThings(scope: FastifyInstance): void {
  const app = scope.withTypeProvider<ZodTypeProvider>();
  const body = thingSchema;
  const refused = refusals(
    ...EVERYWHERE,
    'invalid-request',
    'malformed-json',
    'body-too-large',
    'unsupported-media-type',
    'unsupported-content-encoding',
  );
  const response = { 200: z.object({ accepted: z.boolean() }), ...refused };
  app.post('/v1/things', { schema: { operationId: 'addThing', tags: ['things'], body, response } }, async () => ({
    accepted: true,
  }));
  const query = { page: z.coerce.number().int().max(100).optional(), sort: z.enum(['name', 'date']).optional() };
  const querystring = z.strictObject(query);
  app.get('/v1/things/:id', { schema: { querystring } }, async ({ params }) => ({ params }));
  app.get('/v1/tree', { schema: { response: { 200: treeSchema } } }, async () => ({ kind: 'leaf' }));
  const counted = { response: { 200: z.object({ count: z.number() }), ...refusals(...EVERYWHERE) } };
  app.get('/v1/counted', { schema: counted }, async (request, reply) =>
    replyWithEtag(request, reply, 'v1-nb', () => ({ count: 7 })),
  );
  app.get('/v1/broken', async () => {
    throw new Error('the database said 974760673 is wrong');
  });
  app.get('/v1/early', async () => {
    throw new Problem('not-known-then', { params: { first: '2026-11-24' } });
  });
}
