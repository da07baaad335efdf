import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { withoutOrganisationNumbers } from '#platform/logger.ts';
import { keepLog } from '#test/support/log-lines.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

async function startLogged() {
  const log = keepLog();
  const app = await startPlatformApp({ logLevel: 'trace', logStream: log.stream });
  return { log, client: request(app.server) };
}

describe('the log', () => {
  it('holds one line per answer: what was asked, in our own terms, and how it went', async () => {
    const { log, client } = await startLogged();

    await client.get('/v1/things/974760673?page=1').set('request-id', 'order-4711-a');

    expect(log.lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        requestId: 'order-4711-a',
        method: 'GET',
        route: '/v1/things/:id',
        status: 200,
        ms: expect.any(Number),
        msg: 'answered',
      },
    ]);
  });

  it('holds no body, no header and no query of the caller', async () => {
    const { log, client } = await startLogged();

    await client
      .post('/v1/things?secret=hemmelig')
      .set('authorization', 'Bearer hemmelig')
      .set('cookie', 'a=hemmelig')
      .send({ company: { name: 'hemmelig' } });
    await client.post('/v1/things').type('json').send('{"hemmelig"');

    expect(log.lines().map(({ status }) => status)).toEqual([422, 400]);
    expect(log.text()).not.toContain('hemmelig');
  });

  it('holds no organisation number, wherever it came in', async () => {
    const { log, client } = await startLogged();

    await client.get('/v1/companies/974760673');
    await client.get('/v1/companies/974%20760%20673?orgnr=974760673');
    await client.get('/v1/companies/x%2f974760673').set('request-id', 'c974760673d');
    await client.get('/v1/companies/974760673%E0%A4%A');
    await client.get('/v1/broken').set('request-id', 'order-974760673');

    expect(log.text()).not.toMatch(/974.{0,3}760.{0,3}673/);
  });

  it('holds the address of an unknown route, without its query and cut', async () => {
    const { log, client } = await startLogged();

    await client.get(`/v2/${'x'.repeat(300)}?a=1`);

    expect(log.lines()).toEqual([expect.objectContaining({ status: 404, path: `/v2/${'x'.repeat(96)}` })]);
  });

  it('holds a fault of ours as an error, with its stack and the request id of the answer', async () => {
    const { log, client } = await startLogged();

    const answer = await client.get('/v1/broken');

    const [fault] = log.lines();
    expect(fault).toMatchObject({ level: 'error', requestId: answer.body.requestId, msg: 'request failed' });
    expect(fault?.['err']).toMatchObject({
      message: 'the database said ********* is wrong',
      stack: expect.stringContaining('platform-app.ts'),
    });
  });

  it('holds no error for a mistake of the caller', async () => {
    const { log, client } = await startLogged();

    await client.post('/v1/things').type('json').send('{');
    await client.delete('/v1/things');

    expect(log.lines().map(({ level }) => level)).toEqual(['info', 'info']);
  });
});

describe('masking', () => {
  it.each([
    ['"a 974760673 b"', '"a ********* b"'],
    ['"974 760 673"', '"***********"'],
    ['"NO974760673MVA"', '"NO*********MVA"'],
    ['{"n":974760673}', '{"n":0}'],
    ['{"n":[974760673,1]}', '{"n":[0,1]}'],
    ['"1700000000000"', '"1700000000000"'],
    ['"c974760673d"', '"c*********d"'],
    ['"5f0e0c0a-3a52-4c5e-9d2c-a974760673bb"', '"5f0e0c0a-3a52-4c5e-9d2c-a974760673bb"'],
    ['"sha256:00000000000000000000000000000000a974760673"', '"sha256:00000000000000000000000000000000a974760673"'],
  ])('%s becomes %s', (line, masked) => {
    expect(withoutOrganisationNumbers(line)).toBe(masked);
  });
});
