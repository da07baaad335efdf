import { describe, expect, it } from 'vitest';
import { problemSchema } from '#platform/problem.ts';
import { BATCH, NDJSON } from '#test/support/batches.ts';
import { startApp } from '#test/support/start-app.ts';
import { STARTING } from '../../../src/starting.ts';

type Client = Awaited<ReturnType<typeof startApp>>;
type Request = ReturnType<Client['post']>;

/** What is wrong with a batch as a whole, and the status and code it gets. */
const REFUSED: readonly (readonly [string, number, string, (client: Client) => Request])[] = [
  ['an empty body', 400, 'empty-body', (client) => client.post(BATCH).type(NDJSON).send('')],
  ['nothing but blank lines', 400, 'empty-body', (client) => client.post(BATCH).type(NDJSON).send('\n \r\n\n')],
  ['no body at all', 400, 'empty-body', (client) => client.post(BATCH)],
  ['JSON', 415, 'unsupported-media-type', (client) => client.post(BATCH).send({})],
  ['plain text', 415, 'unsupported-media-type', (client) => client.post(BATCH).type('text').send('{}')],
  [
    'packed lines',
    415,
    'unsupported-content-encoding',
    (client) => client.post(BATCH).type(NDJSON).set('content-encoding', 'gzip').send('{}'),
  ],
  ['a wish for HTML', 406, 'not-acceptable', (client) => client.post(BATCH).type(NDJSON).accept('html').send('{}')],
  ['a wish for one JSON', 406, 'not-acceptable', (client) => client.post(BATCH).type(NDJSON).accept('json').send('{}')],
  [
    'a query that is not known',
    400,
    'invalid-parameters',
    (client) => client.post(`${BATCH}?trace=all`).type(NDJSON).send('{}'),
  ],
  ['another method', 405, 'method-not-allowed', (client) => client.put(BATCH).type('json').send('{}')],
];

describe.each(REFUSED)('a batch with %s', (_what, status, code, send) => {
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

describe('a batch of the wrong kind', () => {
  it.each([
    ['what it may hold', (client: Client) => client.post(BATCH).send({})],
    ['what it is answered with', (client: Client) => client.post(BATCH).type(NDJSON).accept('html').send('{}')],
    ['what to send when it is empty', (client: Client) => client.post(BATCH).type(NDJSON).send('')],
  ])('is told %s', async (_what, send) => {
    const client = await startApp({ instruments: [] });

    const answer = await send(client).set('accept-language', 'en');

    expect(answer.body.detail).toContain('application/x-ndjson');
  });
});

describe('a batch that comes before the catalogue', () => {
  it('is asked to come back', async () => {
    const client = await startApp({ startingWith: STARTING.catalogue });

    const answer = await client.post(BATCH).type(NDJSON).send('{}');

    expect(answer.status).toBe(503);
    expect(answer.headers).toHaveProperty('retry-after');
    expect(answer.body).toMatchObject({ code: 'not-ready' });
  });
});

describe('a single question', () => {
  it('is not taken as a batch', async () => {
    const client = await startApp({ instruments: [] });

    const answer = await client.post('/v1/matches').type(NDJSON).send('{}');

    expect(answer.status).toBe(415);
  });
});
