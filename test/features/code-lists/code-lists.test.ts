import { describe, expect, it } from 'vitest';
import { PROVIDER_IDS } from '#core/catalogue/provider.ts';
import { PHASES } from '#core/profile/facts/options.ts';
import { phasesSchema, providersSchema, scalesSchema } from '#features/code-lists/code-lists.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const instruments = [anInstrument({ id: 'one' }), anInstrument({ id: 'two' })];

async function get(path: string, language: string): Promise<unknown> {
  const client = await startApp({ instruments });
  const answer = await client.get(path).set('accept-language', language);
  expect(answer.headers['content-language']).toBe(language);
  return answer.body;
}

async function allLanguages(path: string) {
  const bodies = LANGUAGES.map(async (language) => JSON.stringify(await get(path, language)));
  return new Set(await Promise.all(bodies));
}

describe('the providers', () => {
  it.each(LANGUAGES)('are all named in %s, each with how many instruments it runs', async (language) => {
    const { providers } = providersSchema.parse(await get('/v1/providers', language));

    expect(providers.map(({ id }) => id)).toEqual(PROVIDER_IDS);
    expect(providers.filter(({ name }) => name === '')).toEqual([]);
    expect(providers.filter((provider) => provider.instruments > 0)).toEqual([
      { id: 'siva', name: 'Siva', instruments: 2 },
    ]);
  });
});

describe('the phases', () => {
  it.each(LANGUAGES)('are five, defined in %s and placed on the scales', async (language) => {
    const { phases } = phasesSchema.parse(await get('/v1/phases', language));

    expect(phases.map(({ id }) => id)).toEqual(PHASES);
    expect(phases.filter(({ name, definition }) => name === '' || definition === '')).toEqual([]);
    expect(phases.filter(({ trl, cri }) => trl === undefined && cri === undefined)).toEqual([]);
    expect(phases.filter(({ needsExport }) => needsExport).map(({ id }) => id)).toEqual(['international-expansion']);
  });
});

describe('the scales', () => {
  it.each(LANGUAGES)('are TRL from 1 to 9 and CRI from 1 to 6, level by level in %s', async (language) => {
    const { scales } = scalesSchema.parse(await get('/v1/scales', language));

    const levels = scales.map((scale) => [scale.id, scale.levels.map(({ level }) => level)]);
    const wordless = scales.flatMap((scale) => scale.levels).filter(({ name, description }) => !name || !description);
    expect(levels).toEqual([
      ['trl', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
      ['cri', [1, 2, 3, 4, 5, 6]],
    ]);
    expect(wordless).toEqual([]);
  });
});

describe('each code list', () => {
  it.each(['/v1/providers', '/v1/phases', '/v1/scales'])('differs from language to language: %s', async (path) => {
    expect((await allLanguages(path)).size).toBe(3);
  });
});
