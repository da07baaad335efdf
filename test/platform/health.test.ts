import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { startPlatformApp } from '#test/support/platform-app.ts';

describe('health', () => {
  it('is live as long as it answers, ready or not', async () => {
    const app = await startPlatformApp({ readiness: () => ({ ready: false, reason: 'starting' }) });

    const answer = await request(app.server).get('/health/live');

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: 'live' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('is ready when the service says so', async () => {
    const app = await startPlatformApp({ readiness: async () => ({ ready: true }) });

    const answer = await request(app.server).get('/health/ready');

    expect(answer.body).toEqual({ status: 'ready' });
  });

  it('says why it is not ready, in the language asked for, and when to ask again', async () => {
    const reason = { nb: 'katalogen lastes inn', nn: 'katalogen blir lasta inn', en: 'the catalogue is being loaded' };
    const app = await startPlatformApp({ readiness: () => ({ ready: false, reason }) });

    const answer = await request(app.server).get('/health/ready').set('accept-language', 'nn');

    expect(answer.status).toBe(503);
    expect(answer.body.code).toBe('not-ready');
    expect(answer.body.detail).toContain('Årsak: katalogen blir lasta inn.');
    expect(answer.headers['retry-after']).toBe('5');
  });
});
