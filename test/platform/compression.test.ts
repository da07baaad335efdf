import { once } from 'node:events';
import { get } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync, zstdDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { replyWithEtag } from '#platform/etag.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

const LONG = { text: 'Støtte på «små» beløp. '.repeat(200) };

function addLong(scope: FastifyInstance): void {
  scope.get('/v1/long', async (asked, reply) => replyWithEtag(asked, reply, 'long', () => LONG));
}

async function client() {
  const app = await startPlatformApp({ register: addLong });
  return request(app.server);
}

async function longFor(encodings: string) {
  return (await client()).get('/v1/long').set('accept-encoding', encodings);
}

describe('a long answer', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['*', 'gzip'],
    ['br;q=0, *;q=0.1', 'gzip'],
  ])('is packed for Accept-Encoding: %s as %s, and is the same when it is unpacked', async (accepted, encoding) => {
    const answer = await longFor(accepted);

    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(Number(answer.headers['content-length'])).toBeLessThan(300);
    expect(answer.body).toEqual(LONG);
  });

  it('is packed as zstd for those who take it, as browsers do', async () => {
    const asking = (await client()).get('/v1/long').set('accept-encoding', 'gzip, deflate, br, zstd');

    const answer = await asking.buffer(true).parse((stream, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });

    expect(answer.headers['content-encoding']).toBe('zstd');
    expect(JSON.parse(zstdDecompressSync(answer.body).toString())).toEqual(LONG);
  });

  it.each(['', 'identity', 'deflate', 'compress, lzma', 'gzip;q=0', 'identity, br;q=0.5', '*;q=0', ';,;q='])(
    'is sent as it is for Accept-Encoding: "%s"',
    async (accepted) => {
      const answer = await longFor(accepted);

      expect(answer.status).toBe(200);
      expect(answer.headers).not.toHaveProperty('content-encoding');
      expect(answer.body).toEqual(LONG);
    },
  );

  it('is sent as it is, under the tag of that, to those who want nothing packed', async () => {
    const answer = await (await client()).get('/v1/long').set('accept-encoding', 'br').set('x-no-compression', '1');

    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers['etag']).toBe('"long.1.2.3"');
  });

  it.each(['br', 'identity'])('varies with Accept-Encoding, once, for %s too', async (accepted) => {
    const answer = await longFor(accepted);

    expect(answer.headers['vary']).toBe('accept, accept-encoding, accept-language');
  });

  it('has a strong tag for each of its encodings', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (each) => (await longFor(each)).headers['etag']),
    );

    expect(tags).toEqual(['"long.1.2.3"', '"long.1.2.3.gzip"', '"long.1.2.3.br"']);
  });

  it('is not sent again, nor packed, to those who have it in the encoding they take', async () => {
    const answer = await (await client())
      .get('/v1/long')
      .set('accept-encoding', 'br')
      .set('if-none-match', '"long.1.2.3.br"');

    expect(answer.status).toBe(304);
    expect(answer.headers).toMatchObject({ etag: '"long.1.2.3.br"', vary: 'accept, accept-encoding, accept-language' });
    expect(answer.headers).not.toHaveProperty('content-encoding');
  });

  it.each([
    ['gzip', '"long.1.2.3.br"'],
    ['identity', '"long.1.2.3.br"'],
    ['br', '"long.1.2.3"'],
  ])('is sent to those who take %s and have it only as %s', async (accepted, known) => {
    const answer = await (await client()).get('/v1/long').set('accept-encoding', accepted).set('if-none-match', known);

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(LONG);
  });

  it('has the same head for HEAD', async () => {
    const { headers } = await longFor('br');

    const head = await (await client()).head('/v1/long').set('accept-encoding', 'br');

    const named = ['content-encoding', 'content-length', 'content-type', 'etag', 'vary'];
    expect(named.map((name) => head.headers[name])).toEqual(named.map((name) => headers[name]));
    expect(head.text ?? '').toBe('');
  });

  it('that is a problem is packed too', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => [`unknown${index}`, 1]);

    const answer = await (await client())
      .post('/v1/things')
      .set('accept-encoding', 'br')
      .send(Object.fromEntries(keys));

    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'application/problem+json; charset=utf-8',
    });
    expect(answer.body.errors).toHaveLength(41);
  });

  it('that is the specification or a script of Swagger UI is packed too', async () => {
    const supertest = await client();
    const ask = (path: string) => supertest.get(path).set('accept-encoding', 'br');

    const answers = await Promise.all(['/v1/openapi.json', '/docs/static/swagger-ui-bundle.js'].map(ask));

    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'br']);
    expect(answers[0]?.body).toHaveProperty('openapi');
    expect(answers[1]?.text).toContain('SwaggerUIBundle');
  });
});

describe('a short answer', () => {
  it('is sent as it is', async () => {
    const answer = await (await client()).get('/health/live').set('accept-encoding', 'br');

    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.body).toEqual({ status: 'live' });
  });
});

describe('a stream of lines', () => {
  it('leaves line by line, whatever the caller accepts', async () => {
    const lines = new Readable({ read: () => {} });
    const app = await startPlatformApp({
      register: (scope) =>
        scope.get('/v1/lines', async (_request, reply) => reply.type('application/x-ndjson').send(lines)),
    });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    lines.push('{"line":1}\n');
    const [answer] = await once(get(`${address}/v1/lines`, { headers: { 'accept-encoding': 'br, gzip' } }), 'response');

    const [first] = await once(answer, 'data');

    expect(String(first)).toBe('{"line":1}\n');
    expect(answer.headers).not.toHaveProperty('content-encoding');
    lines.push(null);
    await once(answer.resume(), 'end');
  });
});

describe('a packed request', () => {
  it.each(['gzip', 'ZSTD', 'br, gzip'])('is refused, and told what is taken instead: %s', async (encoding) => {
    const answer = await (await client())
      .post('/v1/things')
      .set('content-encoding', encoding)
      .type('json')
      .serialize((bytes) => bytes)
      .send(gzipSync('{"company": {}}'));

    expect(answer.status).toBe(415);
    expect(answer.body.code).toBe('unsupported-content-encoding');
    expect(answer.headers['accept-encoding']).toBe('identity');
  });

  it.each(['identity', ''])('that says it is not packed is read: "%s"', async (encoding) => {
    const answer = await (await client()).post('/v1/things').set('content-encoding', encoding).send({});

    expect(answer.body.code).not.toBe('unsupported-content-encoding');
  });
});
