import { describe, expect, it } from 'vitest';
import { matchExamples } from '#features/matching/match-examples.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const EXAMPLES = Object.entries(matchExamples);
const QUESTIONS = LANGUAGES.flatMap((language) => EXAMPLES.map(([name, { value }]) => ({ language, name, value })));

const ORDER = ['yes', 'maybe', 'no'];

/** What a company of ten can have, cannot have, and may have, once its size and its exports are told. */
const forAll = anInstrument({ id: 'for-all' });
const forLarge = anInstrument({ id: 'for-large', criteria: [employees({ min: 250 })] });
const forExporters = anInstrument({
  id: 'for-exporters',
  criteria: [{ id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' }],
});

function employees(band: { readonly min?: number; readonly max?: number }) {
  return { id: 'size', rule: 'range', fact: 'company.employees', ...band, source: 'page' } as const;
}

async function ask(body: object, { instruments = [forAll, forLarge, forExporters], query = '' } = {}) {
  const client = await startApp({ instruments });
  const answer = await client.post(`/v1/matches${query}`).set('accept-language', 'en').send(body);
  return matchResponseSchema.parse(answer.body);
}

const standing = (answer: Awaited<ReturnType<typeof ask>>) =>
  Object.fromEntries(answer.matches.map(({ instrument, group }) => [instrument.id, group]));

describe.each(QUESTIONS)('the example $name in $language', ({ language, value }) => {
  it('is answered in that language, as promised, and kept by nobody', async () => {
    const client = await startApp();

    const answer = await client.post('/v1/matches').set('accept-language', language).send(value);

    expect(answer.status).toBe(200);
    expect(matchResponseSchema.safeParse(answer.body).error).toBeUndefined();
    expect(answer.headers).toMatchObject({ 'content-language': language, 'cache-control': 'no-store' });
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it('names its day, its catalogue and where each reason comes from', async () => {
    const client = await startApp();

    const answer = await client.post('/v1/matches').set('accept-language', language).send(value);

    const { asOf, catalogue, notice, matches } = matchResponseSchema.parse(answer.body);
    const unsourced = matches.flatMap(({ reasons }) => reasons).filter(({ source }) => source === undefined);
    expect(asOf).toBe('2026-11-24');
    expect(catalogue.version).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(notice).toContain('2026');
    expect(unsourced).toEqual([]);
  });
});

describe('the order of the answer', () => {
  it('is yes and maybe first, misses after them, ranked without gaps', async () => {
    const client = await startApp();

    const answer = await client.post('/v1/matches').send({ ...matchExamples['early-biotech'].value, limit: 500 });

    const { matches, summary } = matchResponseSchema.parse(answer.body);
    const isMiss = matches.map(({ group }) => group === 'no');
    expect(isMiss).toEqual(isMiss.toSorted((one, other) => Number(one) - Number(other)));
    expect(matches.map(({ rank }) => rank)).toEqual(matches.map((_, index) => index + 1));
    expect(matches.length).toBe(summary.yes + summary.maybe + summary.no);
  });

  it('puts a yes before an open question, and that before a miss', async () => {
    const answer = await ask({ company: { employees: 10 } });

    expect(answer.matches.map(({ group }) => group)).toEqual(ORDER);
    expect(answer.summary).toMatchObject({ yes: 1, maybe: 1, no: 1 });
  });

  it('is cut at the limit, while the summary still counts all', async () => {
    const answer = await ask({ company: { employees: 10 }, limit: 1 });

    expect(answer.matches.map(({ instrument }) => instrument.id)).toEqual(['for-all']);
    expect(answer.summary).toMatchObject({ yes: 1, maybe: 1, no: 1 });
  });
});

describe('an answer that is not exact', () => {
  it.each([
    ['an interval that is in', { min: 250, max: 400 }, 'yes'],
    ['an interval that is out', { min: 3, max: 6 }, 'no'],
    ['an interval across the limit', { min: 200, max: 300 }, 'maybe'],
    ['an interval without an end', { min: 251 }, 'yes'],
    ['one of several, all in', { oneOf: [250, 1000] }, 'yes'],
    ['one of several, some in', { oneOf: [10, 1000] }, 'maybe'],
    ['a value with its provenance', { value: 10, provenance: 'register' }, 'no'],
  ])('is judged as what it can be: %s', async (_what, told, group) => {
    const answer = await ask({ company: { employees: told } });

    expect(standing(answer)).toMatchObject({ 'for-large': group });
  });
});

describe('the day of the question', () => {
  const forYoung = anInstrument({
    id: 'for-young',
    criteria: [
      {
        id: 'age',
        rule: 'age',
        since: 'company.registeredOn',
        unit: 'years',
        max: 5,
        at: 'application',
        source: 'page',
      },
    ],
  });

  it.each([
    ['2026-11-24', 'yes'],
    ['2027-11-24', 'no'],
  ])('decides what depends on time: %s', async (asOf, group) => {
    const answer = await ask({ company: { registeredOn: '2022-01-01' }, asOf }, { instruments: [forYoung] });

    expect(answer.asOf).toBe(asOf);
    expect(standing(answer)).toEqual({ 'for-young': group });
  });
});

describe('the texts', () => {
  it('name an instrument in the language asked for', async () => {
    const named = anInstrument({ name: { nb: 'Lån', nn: 'Lån òg', en: 'A loan' }, summary: text('It lends.') });
    const client = await startApp({ instruments: [named] });

    const names = LANGUAGES.map(async (language) => {
      const { body } = await client.post('/v1/matches').set('accept-language', language).send({});
      return matchResponseSchema.parse(body).matches.map(({ instrument }) => instrument.name);
    });

    expect(await Promise.all(names)).toEqual([['Lån'], ['Lån òg'], ['A loan']]);
  });

  it('fall back on bokmål for a language nobody here writes', async () => {
    const client = await startApp({ instruments: [forAll] });

    const answer = await client.post('/v1/matches').set('accept-language', 'fr, de;q=0.5').send({});

    expect(answer.headers['content-language']).toBe('nb');
  });
});

describe('the catalogue an answer rests on', () => {
  it('is named so that it can be looked up', async () => {
    const client = await startApp({ instruments: [forAll] });
    const answer = await client.post('/v1/matches').send({});
    const { catalogue } = matchResponseSchema.parse(answer.body);

    const found = await client.get(`/v1/catalogues/${catalogue.version}`);

    expect(catalogue.version).toBe(catalogueOf([forAll]).version);
    expect(found.body).toMatchObject({ ...catalogue, isCurrent: true });
  });
});
