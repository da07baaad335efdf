import { describe, expect, it } from 'vitest';
import { problemSchema } from '#platform/problem.ts';
import { startApp } from '#test/support/start-app.ts';

type Client = Awaited<ReturnType<typeof startApp>>;

const TWO_MEGABYTES = JSON.stringify({ company: { name: 'x'.repeat(2_000_000) } });

/** What was sent, and the status and code it gets. */
const UNREADABLE: readonly (readonly [string, number, string, (client: Client) => ReturnType<Client['get']>])[] = [
  ['broken JSON', 400, 'malformed-json', (client) => client.post('/v1/matches').type('json').send('{"company": ')],
  ['an empty body', 400, 'empty-body', (client) => client.post('/v1/matches').type('json').send('')],
  ['no body at all', 400, 'empty-body', (client) => client.post('/v1/matches')],
  ['a list', 422, 'invalid-request', (client) => client.post('/v1/matches').type('json').send('[]')],
  ['nothing but null', 422, 'invalid-request', (client) => client.post('/v1/matches').type('json').send('null')],
  ['two megabytes', 413, 'body-too-large', (client) => client.post('/v1/matches').type('json').send(TWO_MEGABYTES)],
  ['a form', 415, 'unsupported-media-type', (client) => client.post('/v1/matches').type('form').send('trl=5')],
  ['plain text', 415, 'unsupported-media-type', (client) => client.post('/v1/matches').type('text').send('{}')],
  [
    'a packed body',
    415,
    'unsupported-content-encoding',
    (client) => client.post('/v1/matches').set('content-encoding', 'gzip').send({}),
  ],
  [
    'a wish for HTML',
    406,
    'not-acceptable',
    (client) => client.post('/v1/matches').set('accept', 'text/html').send({}),
  ],
  ['an unknown address', 404, 'not-found', (client) => client.post('/v1/match').send({})],
  ['a slash too many', 404, 'not-found', (client) => client.get('/v1/instruments/ipn/')],
  ['GET where POST belongs', 405, 'method-not-allowed', (client) => client.get('/v1/matches')],
  ['POST where GET belongs', 405, 'method-not-allowed', (client) => client.post('/v1/instruments').send({})],
];

describe.each(UNREADABLE)('a request with %s', (_what, status, code, send) => {
  it(`is refused as ${code}, with a remedy in every language`, async () => {
    const client = await startApp({ instruments: [] });

    const answers = await Promise.all(
      ['nb', 'nn', 'en'].map((language) => send(client).set('accept-language', language)),
    );

    const problems = answers.map(({ body }) => problemSchema.parse(body));
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    expect(problems.map((problem) => problem.code)).toEqual([code, code, code]);
    expect(new Set(problems.map(({ title }) => title)).size).toBe(3);
    for (const { detail } of problems) expect(detail).toMatch(/^\p{Lu}.+[^.…]\. \p{Lu}.+\.$/su);
  });
});

describe('a method that does not fit', () => {
  it('is told which do', async () => {
    const client = await startApp({ instruments: [] });

    const answer = await client.put('/v1/matches').send({});

    expect(answer.headers['allow']).toBe('OPTIONS, POST');
  });
});

describe('too many requests', () => {
  it('are told when to come back', async () => {
    const client = await startApp({ instruments: [], requestsPerMinute: 1 });
    await client.post('/v1/matches').send({});

    const answer = await client.post('/v1/matches').send({});

    expect(answer.status).toBe(429);
    expect(answer.body.code).toBe('too-many-requests');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});
