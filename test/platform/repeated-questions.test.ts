import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { compressAnswers } from '#platform/compression.ts';
import { createHttpServer } from '#platform/http-server.ts';
import { answerRepeats, type RepeatOptions } from '#platform/repeated-questions.ts';
import { holdToSchemas } from '#test/support/promised-answers.ts';

const answerSchema = z.strictObject({ times: z.int(), language: z.string().optional() });

/** A route that counts how often it was worked out, and refuses the question "no". */
async function countingApp({ megabytes = 1, ...given }: Partial<RepeatOptions> = {}) {
  const app = createHttpServer({ apiVersion: '1.2.3', logLevel: 'silent', watchAnswer: holdToSchemas() });
  onTestFinished(() => app.close());
  let times = 0;
  answerRepeats(app, { routes: ['/questions'], megabytes, restsOn: () => '', ...given });
  const response = { 200: answerSchema, 202: answerSchema };
  for (const path of ['/questions', '/others']) {
    app.post(path, { schema: { body: z.strictObject({ about: z.string() }), response } }, async (request, reply) => {
      times += 1;
      const language = request.headers['accept-language'];
      reply.header('content-language', language ?? 'nb');
      if (JSON.stringify(request.body).includes('later')) reply.code(202);
      return language === undefined ? { times } : { times, language };
    });
  }
  await app.ready();
  return async (about: string, { path = '/questions', language }: { path?: string; language?: string } = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: path,
      headers: {
        'content-type': 'application/json',
        ...(language === undefined ? {} : { 'accept-language': language }),
      },
      payload: JSON.stringify({ about }),
    });
    return { ...answerSchema.parse(answer.json()), headers: answer.headers };
  };
}

describe('a question that is asked again and again', () => {
  it('is worked out twice and then answered from memory, headers and all', async () => {
    const ask = await countingApp();

    const answers = [await ask('loans'), await ask('loans'), await ask('loans'), await ask('loans')];

    expect(answers.map(({ times }) => times)).toEqual([1, 2, 2, 2]);
    expect(answers[3]?.headers).toMatchObject({
      'content-type': answers[0]?.headers['content-type'],
      'content-language': 'nb',
      'api-version': '1.2.3',
    });
    expect(answers[3]?.headers['request-id']).not.toBe(answers[2]?.headers['request-id']);
  });

  it('is another question when a letter, the address or the language differs', async () => {
    const ask = await countingApp();
    for (const _ of [1, 2, 3]) await ask('loans');

    const others = [
      await ask('Loans'),
      await ask('loans', { language: 'en' }),
      await ask('loans', { path: '/questions?trace=full' }),
    ];

    expect(others.map(({ times }) => times)).toEqual([3, 4, 5]);
  });

  it('is packed once for each way of packing, and sent as those very bytes again', async () => {
    const app = createHttpServer({ apiVersion: '1.2.3', logLevel: 'silent' });
    onTestFinished(() => app.close());
    await compressAnswers(app);
    answerRepeats(app, { routes: ['/questions'], megabytes: 1, restsOn: () => '' });
    let times = 0;
    app.post('/questions', async () => {
      times += 1;
      return { times, words: 'long enough to be worth packing, '.repeat(100) };
    });
    const ask = (encoding: string) =>
      app.inject({
        method: 'POST',
        url: '/questions',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        payload: '{}',
      });

    const packed = [await ask('gzip'), await ask('gzip'), await ask('gzip')];
    const plain = await ask('identity');

    expect(times).toBe(3);
    expect(packed[2]?.rawPayload).toEqual(packed[1]?.rawPayload);
    expect(packed[2]?.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(packed[2]?.rawPayload.length),
      vary: packed[1]?.headers['vary'],
    });
    expect(JSON.parse(gunzipSync(packed[2]?.rawPayload ?? '').toString())).toMatchObject({ times: 2 });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.json()).toMatchObject({ times: 3 });
  });

  it('is worked out anew once what answers rest on has changed', async () => {
    let version = 'one';
    const ask = await countingApp({ restsOn: () => version });
    for (const _ of [1, 2, 3]) await ask('loans');

    version = 'two';

    expect((await ask('loans')).times).toBe(3);
  });

  it('is forgotten after a minute, however often it is asked meanwhile', async () => {
    let now = 1000;
    const ask = await countingApp({ clock: { now: () => now } });
    for (const _ of [1, 2, 3]) await ask('loans');

    now += 40_000;
    expect((await ask('loans')).times).toBe(2);
    now += 20_001;

    expect((await ask('loans')).times).toBe(3);
  });

  it('is worked out each time where nothing may be kept, on other routes, and when the answer is not a plain yes', async () => {
    const forgetful = await countingApp({ megabytes: 0 });
    const ask = await countingApp();
    for (const _ of [1, 2, 3]) {
      await forgetful('loans');
      await ask('loans', { path: '/others' });
      await ask('later');
    }

    expect((await forgetful('loans')).times).toBe(4);
    expect((await ask('loans', { path: '/others' })).times).toBe(7);
    expect((await ask('later')).times).toBe(8);
  });
});
