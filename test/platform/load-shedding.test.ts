import Fastify from 'fastify';
import request from 'supertest';
import { describe, expect, it, onTestFinished } from 'vitest';
import { measurePressure, sinceServing } from '#platform/pressure.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

const CALM = { eventLoopDelay: 2, eventLoopUtilized: 0.4 };
const LATE = { ...CALM, eventLoopDelay: 801 };

async function clientUnder(...readings: readonly (typeof CALM)[]) {
  const left = [...readings];
  const app = await startPlatformApp({ readPressure: () => left.shift() ?? CALM });
  return request(app.server);
}

describe('a service under pressure', () => {
  it('turns requests away as a problem, and says when to come back', async () => {
    const client = await clientUnder(LATE);

    const answer = await client.get('/v1/counted').set('accept-language', 'en');

    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ code: 'overloaded', title: 'The service is overloaded' });
    expect(answer.headers).toMatchObject({
      'retry-after': '2',
      'cache-control': 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
      'api-version': '1.2.3',
    });
  });

  it.each([
    ['the event loop is later than the limit', LATE],
    ['the event loop never came round', { ...CALM, eventLoopDelay: Number.POSITIVE_INFINITY }],
    ['the event loop is at work for more of the time than the limit', { ...CALM, eventLoopUtilized: 0.91 }],
  ])('is one where %s', async (_what, reading) => {
    expect((await (await clientUnder(reading)).post('/v1/things').send({ company: {} })).status).toBe(503);
  });

  it.each([
    ['nothing is near its limit', CALM],
    ['everything is at its limit', { eventLoopDelay: 800, eventLoopUtilized: 0.9 }],
  ])('is not one where %s', async (_what, reading) => {
    expect((await (await clientUnder(reading)).post('/v1/things').send({ company: {} })).status).toBe(200);
  });

  it.each(['/v1/nothing', '/problems/overloaded', '/docs', '/v1/openapi.json'])(
    'turns away whatever is asked for, such as %s',
    async (path) => {
      expect((await (await clientUnder(LATE)).get(path)).body.code).toBe('overloaded');
    },
  );

  it.each(['/health/live', '/health/ready'])(
    'answers %s: it is alive, and a restart would help nobody',
    async (path) => {
      expect((await (await clientUnder(LATE)).get(path)).status).toBe(200);
    },
  );

  it('answers again once the pressure is gone', async () => {
    const client = await clientUnder(LATE, CALM);

    const statuses = [(await client.get('/v1/counted')).status, (await client.get('/v1/counted')).status];

    expect(statuses).toEqual([503, 200]);
  });

  it('counts nobody for what it turned away', async () => {
    const client = await clientUnder(LATE);

    const answer = await client.get('/v1/counted');

    expect(answer.headers).not.toHaveProperty('ratelimit');
  });
});

describe('the pressure measured in this process', () => {
  it('is told in numbers', async () => {
    const app = Fastify();
    onTestFinished(() => app.close());
    const clock = { at: 0 };
    const readPressure = await measurePressure(app, { everyMs: 1000, isServing: () => true, now: () => clock.at });
    readPressure();
    clock.at = 2000;

    const { eventLoopDelay, eventLoopUtilized } = readPressure();

    expect(eventLoopDelay).toBeGreaterThanOrEqual(0);
    expect(eventLoopUtilized).toBeGreaterThanOrEqual(0);
  });

  it('counts only once the service has served for a while', () => {
    const clock = { at: 0, isServing: false };
    const isMeasured = sinceServing({ isServing: () => clock.isServing, now: () => clock.at, ms: 2000 });
    const seen: boolean[] = [];

    for (const [at, isServing] of [
      [5000, false],
      [6000, true],
      [7999, true],
      [8000, true],
    ] as const) {
      Object.assign(clock, { at, isServing });
      seen.push(isMeasured());
    }

    expect(seen).toEqual([false, false, false, true]);
  });
});
