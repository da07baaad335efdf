import request from 'supertest';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compressAnswers } from '#platform/compression.ts';
import { keepTagged, replyWithEtag } from '#platform/etag.ts';
import { createHttpServer } from '#platform/http-server.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function get(ifNoneMatch?: string) {
  const app = await startPlatformApp();
  const asking = request(app.server).get('/v1/counted').set('accept-encoding', 'identity');
  return ifNoneMatch === undefined ? asking : asking.set('if-none-match', ifNoneMatch);
}

describe('an answer under a tag', () => {
  it('names its tag, strong', async () => {
    const answer = await get();

    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"v1-nb.1.2.3"');
    expect(answer.body).toEqual({ count: 7 });
  });

  it.each(['"v1-nb.1.2.3"', 'W/"v1-nb.1.2.3"', '"old", "v1-nb.1.2.3"', '"old",W/"v1-nb.1.2.3" , "x"', '*'])(
    'is not sent again to a caller who has %s',
    async (known) => {
      const answer = await get(known);

      expect(answer.status).toBe(304);
      expect(answer.text).toBe('');
      expect(answer.headers['etag']).toBe('"v1-nb.1.2.3"');
    },
  );

  it.each(['"v1-nn.1.2.3"', 'v1-nb.1.2.3', '"V1-NB.1.2.3"', ''])('is sent to a caller who has %s', async (known) => {
    const answer = await get(known);

    expect(answer.status).toBe(200);
  });
});

/** A route that counts how often its body was made, under the tag of its version. */
async function countingApp({ megabytes = 1 } = {}) {
  const app = createHttpServer({ apiVersion: '1.2.3', logLevel: 'silent' });
  onTestFinished(() => app.close());
  await compressAnswers(app);
  const made = { times: 0, version: 'v1', catalogue: 'one' };
  keepTagged(app, { megabytes, restsOn: () => made.catalogue });
  app.get('/v1/words', async (asked, reply) =>
    replyWithEtag(asked, reply, made.version, () => {
      made.times += 1;
      reply.header('link', '</docs>; rel="service-doc"');
      return { words: 'long enough to be worth packing, '.repeat(100), page: asked.url };
    }),
  );
  await app.ready();
  const ask = (headers: Record<string, string> = {}, { url = '/v1/words', method = 'GET' as 'GET' | 'HEAD' } = {}) =>
    app.inject({ method, url, headers: { 'accept-encoding': 'identity', ...headers } });
  return { ask, made };
}

describe('what is sent under a tag', () => {
  it('is made once and sent as those very bytes again, headers and all', async () => {
    const { ask, made } = await countingApp();

    const [first, second] = [await ask(), await ask()];

    expect(made.times).toBe(1);
    expect(second?.json()).toEqual(first?.json());
    for (const name of ['content-type', 'content-length', 'etag', 'link', 'vary']) {
      expect(second?.headers[name]).toBe(first?.headers[name]);
    }
  });

  it('is made for each address, each version and each way of packing', async () => {
    const { ask, made } = await countingApp();
    await ask();

    const other = await ask({}, { url: '/v1/words?page=1' });
    const packed = [await ask({ 'accept-encoding': 'gzip' }), await ask({ 'accept-encoding': 'gzip' })];
    made.version = 'v2';
    await ask();

    expect(other.json()).toMatchObject({ page: '/v1/words?page=1' });
    expect(packed[1]?.headers['content-encoding']).toBe('gzip');
    expect(packed[1]?.rawPayload).toEqual(packed[0]?.rawPayload);
    expect(made.times).toBe(4);
  });

  it('is not made for who has it, and kept for who asks for its head', async () => {
    const { ask, made } = await countingApp();

    const known = await ask({ 'if-none-match': '*' });
    expect(made.times).toBe(0);
    expect(known.statusCode).toBe(304);
    expect(known.headers['content-length']).toBeUndefined();

    const whole = await ask();
    const head = await ask({}, { method: 'HEAD' });
    expect(made.times).toBe(1);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect(head.payload).toBe('');
  });

  it('is let go of once another catalogue is in force', async () => {
    const { ask, made } = await countingApp();
    await ask();

    made.catalogue = 'two';
    made.version = 'v2';
    await ask();
    made.version = 'v1';
    await ask();

    expect(made.times).toBe(3);
  });

  it('is made every time where nothing may be kept', async () => {
    const { ask, made } = await countingApp({ megabytes: 0 });
    await ask();
    await ask();

    expect(made.times).toBe(2);
  });
});
