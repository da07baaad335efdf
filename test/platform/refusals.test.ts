import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '#platform/problem.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function client() {
  const app = await startPlatformApp();
  return request(app.server);
}

describe('a request that cannot be taken', () => {
  it.each([
    ['{"company": {', 'broken JSON'],
    ['{"company": {}} extra', 'text after the JSON'],
    ["{'company': {}}", 'single quotes'],
    ['{"__proto__": {"admin": true}}', 'a poisoned prototype'],
    ['{"company": {"legalForm": NaN}}', 'a number JSON does not have'],
  ])('is malformed-json for %s (%s)', async (body) => {
    const answer = await (await client()).post('/v1/things').type('json').send(body);

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('malformed-json');
  });

  it('tells where JSON breaks, without repeating the body', async () => {
    const body = '{\n  "company": {"name" "Hemmelig AS"}\n}';

    const answer = await (await client()).post('/v1/things').type('json').send(body);

    expect(answer.body.detail).toContain('(linje 2, kolonne 22)');
    expect(answer.text).not.toContain('Hemmelig');
  });

  it('is malformed-json when the bytes are not UTF-8', async () => {
    const latin1 = Buffer.from('{"company": {"name": "Bjørn"}}', 'latin1');
    const supertest = await client();

    const answer = await supertest
      .post('/v1/things')
      .type('json')
      .serialize((bytes) => bytes)
      .send(latin1);

    expect(answer.body.code).toBe('malformed-json');
  });

  it.each(['', '  \n'])('is empty-body for the JSON body "%s"', async (body) => {
    const answer = await (await client()).post('/v1/things').type('json').send(body);

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('empty-body');
  });

  it('is empty-body when a body is expected and nothing at all is sent', async () => {
    const answer = await (await client()).post('/v1/things');

    expect(answer.body.code).toBe('empty-body');
  });

  it('is body-too-large for two megabytes', async () => {
    const body = JSON.stringify({ company: { name: 'x'.repeat(2_000_000) } });

    const answer = await (await client()).post('/v1/things').type('json').send(body);

    expect(answer.status).toBe(413);
    expect(answer.body.detail).toContain('1 MiB');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is unsupported-media-type for %s',
    async (mediaType) => {
      const answer = await (await client()).post('/v1/things').set('content-type', mediaType).send('a=b');

      expect(answer.status).toBe(415);
      expect(answer.body.code).toBe('unsupported-media-type');
    },
  );

  it.each(['text/html', 'application/xml, text/*', 'application/json;q=0, */*'])(
    'is not-acceptable for Accept: %s',
    async (accept) => {
      const answer = await (await client()).get('/v1/things/1').set('accept', accept);

      expect(answer.status).toBe(406);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    },
  );

  it.each(['*/*', 'application/*', 'text/html, application/json;q=0.1', 'text/html,*/*;q=0.8'])(
    'is taken with Accept: %s',
    async (accept) => {
      const answer = await (await client()).get('/v1/things/1').set('accept', accept);

      expect(answer.status).toBe(200);
    },
  );

  it('is malformed-request for an address whose percent-encoding is broken', async () => {
    const answer = await (await client()).get('/v1/things/%E0%A4%A');

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('malformed-request');
    expect(answer.headers['api-version']).toBe('1.2.3');
  });

  it('is invalid-parameters for a parameter of absurd length', async () => {
    const answer = await (await client()).get(`/v1/things/${'x'.repeat(500)}`);

    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('invalid-parameters');
  });
});

describe('an address', () => {
  it.each(['/', '/v1/nothing', '/v1/things/1/parts', '/%F0%9F%98%80'])(
    'that does not exist, such as %s, is not-found',
    async (path) => {
      const answer = await (await client()).get(path);

      expect(answer.status).toBe(404);
      expect(answer.body.code).toBe('not-found');
    },
  );

  it('that does not exist is not-found also for a body that could not be read', async () => {
    const answer = await (await client()).post('/nowhere').type('text/plain').send('x');

    expect(answer.body.code).toBe('not-found');
  });

  it('that exists names the methods it answers', async () => {
    const answer = await (await client()).delete('/v1/things/1?x=1');

    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS');
    expect(answer.body.detail).toContain('GET, HEAD, OPTIONS');
  });

  it('answers OPTIONS with the methods it has', async () => {
    const answer = await (await client()).options('/v1/things');

    expect(answer.status).toBe(204);
    expect(answer.headers['allow']).toBe('OPTIONS, POST');
  });
});

describe('an answer that is a problem', () => {
  it('follows RFC 9457 and our own schema', async () => {
    const answer = await (await client()).get('/v1/early').set('host', 'envei.example.no').set('accept-language', 'en');

    expect(problemSchema.parse(answer.body)).toEqual(answer.body);
    expect(answer.body).toMatchObject({
      type: 'http://envei.example.no/problems/not-known-then',
      title: 'The catalogue does not go back that far',
      status: 404,
      detail: expect.stringContaining('The first is from 2026-11-24.'),
      instance: `urn:uuid:${answer.headers['request-id']}`,
      requestId: answer.headers['request-id'],
    });
    expect(answer.headers).toMatchObject({ 'content-language': 'en', 'cache-control': 'no-store' });
  });

  it.each([
    ['nb', 'Adressen finnes ikke'],
    ['nn', 'Adressa finst ikkje'],
    ['en', 'No such address'],
  ])('speaks %s', async (language, title) => {
    const answer = await (await client()).get('/nowhere').set('accept-language', language);

    expect(answer.body.title).toBe(title);
    expect(answer.headers['content-language']).toBe(language);
  });

  it('points to the public address when one is configured', async () => {
    const app = await startPlatformApp({ publicUrl: 'https://envei.example.no/api' });

    const answer = await request(app.server).get('/nowhere').set('host', 'inside:3000');

    expect(answer.body.type).toBe('https://envei.example.no/api/problems/not-found');
  });

  it('points to a relative address when the Host header is odd', async () => {
    const answer = await (await client()).get('/nowhere').set('host', 'a<b>"c');

    expect(answer.body.type).toBe('/problems/not-found');
  });

  it('says nothing of a fault of ours but where to ask', async () => {
    const answer = await (await client()).get('/v1/broken');

    expect(answer.status).toBe(500);
    expect(answer.body.code).toBe('internal-error');
    expect(answer.text).not.toMatch(/database|974760673|at .*\.ts/);
  });
});
