import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { startPlatformApp } from '#test/support/platform-app.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

describe('every answer', () => {
  it.each(['/v1/things/1', '/nowhere', '/v1/broken', '/health/live', '/v1/openapi.json'])(
    'such as %s carries the version, an id and what keeps browsers safe',
    async (path) => {
      const app = await startPlatformApp();

      const answer = await request(app.server).get(path);

      expect(answer.headers).toMatchObject({
        'api-version': '1.2.3',
        'request-id': expect.stringMatching(UUID),
        vary: 'accept, accept-encoding, accept-language',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
      expect(answer.headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('repeats a request id that is plain', async () => {
    const app = await startPlatformApp();

    const answer = await request(app.server).get('/v1/things/1').set('request-id', 'order-4711-a');

    expect(answer.headers['request-id']).toBe('order-4711-a');
  });

  it.each(['short', 'has spaces in it', '<script>alert(1)', 'x'.repeat(65)])(
    'replaces the request id "%s"',
    async (id) => {
      const app = await startPlatformApp();

      const answer = await request(app.server).get('/v1/things/1').set('request-id', id);

      expect(answer.headers['request-id']).toMatch(UUID);
    },
  );

  it('lets scripts of any origin read, but not send', async () => {
    const app = await startPlatformApp();

    const read = await request(app.server).get('/v1/openapi.json').set('origin', 'https://portal.example.no');
    const sent = await request(app.server).post('/v1/things').set('origin', 'https://portal.example.no').send({});

    expect(read.headers['access-control-allow-origin']).toBe('*');
    expect(sent.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('a connection', () => {
  it('is kept for longer than a proxy keeps it idle', async () => {
    const app = await startPlatformApp();

    const answer = await request(app.server).get('/health/live').set('connection', 'keep-alive');

    expect(answer.headers).toMatchObject({ connection: 'keep-alive', 'keep-alive': 'timeout=620' });
  });
});

describe('the rate limit', () => {
  it('tells the policy and what is left', async () => {
    const app = await startPlatformApp({ requestsPerMinute: 10 });

    const answer = await request(app.server).get('/v1/things/1');

    expect(answer.headers['ratelimit-policy']).toBe('"default";q=10;w=60');
    expect(answer.headers['ratelimit']).toMatch(/^"default";r=9;t=\d+$/);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
  });

  it('refuses what is beyond it and says when to come back', async () => {
    const app = await startPlatformApp({ requestsPerMinute: 2 });
    const client = request(app.server);
    await client.get('/v1/things/1');
    await client.get('/nowhere');

    const answer = await client.get('/v1/things/1');

    expect(answer.status).toBe(429);
    expect(answer.body.code).toBe('too-many-requests');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(answer.headers['ratelimit']).toMatch(/^"default";r=0;t=\d+$/);
  });

  it('leaves health checks alone', async () => {
    const app = await startPlatformApp({ requestsPerMinute: 1 });
    const client = request(app.server);
    await client.get('/v1/things/1');

    const answer = await client.get('/health/ready');

    expect(answer.status).toBe(200);
    expect(answer.headers).not.toHaveProperty('ratelimit');
  });
});
