import { describe, expect, it } from 'vitest';
import { SCORE_PARTS } from '#core/catalogue/ranking-profile.ts';
import { LANGUAGES } from '#core/shared/localized-text.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { rankingProfileBodySchema } from '#features/ranking-profiles/ranking-profiles.schemas.ts';
import { problemSchema } from '#platform/problem.ts';
import { anInstrument } from '#test/support/builders.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

const STANDARD = '/v1/ranking-profiles/standard@1';
const instruments = [anInstrument()];

async function get(path = STANDARD, language = 'en', headers: Readonly<Record<string, string>> = {}) {
  const client = await startApp({ instruments });
  return client.get(path).set({ 'accept-language': language, ...headers });
}

async function profile(language = 'en') {
  return rankingProfileBodySchema.parse((await get(STANDARD, language)).body);
}

describe.each(LANGUAGES)('the ranking profile in %s', (language) => {
  it('is worded in that language, as promised', async () => {
    const answer = await get(STANDARD, language);

    expect(answer.status).toBe(200);
    expect(rankingProfileBodySchema.safeParse(answer.body).error).toBeUndefined();
    expect(answer.headers['content-language']).toBe(language);
  });

  it('gives every part and every number of it a reason', async () => {
    const { name, order, parts } = await profile(language);

    const reasons = parts.flatMap(({ measures, why, values }) => [measures, why, ...values.map((value) => value.why)]);
    expect([name, order, ...reasons].filter((text) => text.trim().length < 10)).toEqual([]);
    expect(parts.every(({ values }) => values.length > 0)).toBe(true);
  });
});

describe('the ranking profile', () => {
  it('has weights that add up to 1, one for each part of the score', async () => {
    const { parts } = await profile();

    expect(parts.map(({ part }) => part)).toEqual(SCORE_PARTS);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(parts.every(({ weight }) => weight > 0)).toBe(true);
  });

  it('is the one that matches are ordered by, with the weights they show', async () => {
    const client = await startApp({ instruments });

    const { rankingProfile, matches } = matchResponseSchema.parse((await client.post('/v1/matches').send({})).body);
    const { id, parts } = rankingProfileBodySchema.parse(
      (await client.get(`/v1/ranking-profiles/${rankingProfile}`)).body,
    );

    const weights = (all: readonly { readonly part: string; readonly weight: number }[] = []) =>
      all.map(({ part, weight }) => [part, weight]);
    expect(id).toBe(rankingProfile);
    expect(id).toBe('standard@1');
    expect(weights(matches.at(0)?.scoreParts)).toEqual(weights(parts));
  });

  it('has the same numbers and other words in each language', async () => {
    const profiles = await Promise.all(LANGUAGES.map(profile));

    const numbers = profiles.map(({ slack, parts }) => [
      slack,
      parts.map(({ part, weight, values }) => [part, weight, values.map(({ name, is }) => [name, is])]),
    ]);
    expect(numbers[1]).toEqual(numbers[0]);
    expect(numbers[2]).toEqual(numbers[0]);
    expect(new Set(profiles.map(({ order }) => order)).size).toBe(LANGUAGES.length);
  });

  it('is dated, and belongs to a version of the catalogue', async () => {
    const { date, catalogueVersion } = await profile();

    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(catalogueVersion).toBe(catalogueOf(instruments).version);
  });

  it('may be kept, and is not sent again to those who have it in the same language', async () => {
    const { headers } = await get();
    const known = { 'if-none-match': headers['etag'] ?? '' };

    const [again, inNynorsk] = [await get(STANDARD, 'en', known), await get(STANDARD, 'nn', known)];

    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(headers['vary']).toContain('accept-language');
    expect([again.status, again.text]).toEqual([304, '']);
    expect(inNynorsk.status).toBe(200);
  });
});

describe('a ranking profile that is not there', () => {
  it.each([
    {
      language: 'nb',
      title: 'Rekkefølgen finnes ikke',
      remedy: 'Bruk id-en som står i svaret, for eksempel standard@1.',
    },
    {
      language: 'nn',
      title: 'Rekkjefølgja finst ikkje',
      remedy: 'Bruk id-en som står i svaret, til dømes standard@1.',
    },
    {
      language: 'en',
      title: 'There is no such ranking profile',
      remedy: 'Use the id that the answer names, such as standard@1.',
    },
  ])('is not found, and the refusal says in $language what to do', async ({ language, title, remedy }) => {
    const answer = await get('/v1/ranking-profiles/standard@999', language);

    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(problemSchema.parse(answer.body)).toMatchObject({
      code: 'ranking-profile-not-found',
      title,
      detail: expect.stringContaining(remedy),
    });
  });

  it.each(['standard', 'STANDARD@1', 'standard%401x'])('is one whose id differs at all: %s', async (id) => {
    expect((await get(`/v1/ranking-profiles/${id}`)).body.code).toBe('ranking-profile-not-found');
  });

  it('is found by its id however that is written in an address', async () => {
    expect((await get('/v1/ranking-profiles/standard%401')).status).toBe(200);
  });
});
