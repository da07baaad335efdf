import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/language.ts';
import { PROBLEM_STATUS } from '#platform/problem.ts';
import { FAULT_TEXTS } from '#platform/wording/fault-texts.ts';
import { PROBLEM_TEXTS } from '#platform/wording/problem-texts.ts';
import { startPlatformApp } from '#test/support/platform-app.ts';

describe('the type of a problem', () => {
  it('is an address that explains it', async () => {
    const app = await startPlatformApp();
    const client = request(app.server);
    const problem = await client.get('/nowhere');

    const page = await client.get(new URL(problem.body.type).pathname).set('accept-language', 'en');

    expect(page.status).toBe(200);
    expect(page.headers['content-language']).toBe('en');
    expect(page.body).toEqual({
      code: 'not-found',
      status: 404,
      title: 'No such address',
      meaning: 'The service has nothing at this address.',
      remedy: 'All addresses are in /v1/openapi.json and can be tried in /docs.',
    });
  });

  it.each(Object.keys(PROBLEM_STATUS))('%s is explained in every language without gaps', async (code) => {
    const app = await startPlatformApp();

    for (const language of LANGUAGES) {
      const page = await request(app.server).get(`/problems/${code}`).set('accept-language', language);

      expect(page.status).toBe(200);
      expect(page.text).not.toMatch(/\{\w+\}|""/);
    }
  });

  it('is not-found for a code that does not exist', async () => {
    const app = await startPlatformApp();

    const answer = await request(app.server).get('/problems/constructor');

    expect(answer.body.code).toBe('not-found');
  });
});

describe('a text', () => {
  const texts = [...Object.values(PROBLEM_TEXTS), ...Object.values(FAULT_TEXTS)].flatMap((text) => Object.values(text));

  it.each(texts)('$en needs the same parameters in every language', (text) => {
    const [nb, nn, en] = LANGUAGES.map((language) => (text[language].match(/\{\w+\}/g) ?? []).toSorted());

    expect(nn).toEqual(nb);
    expect(en).toEqual(nb);
  });
});
