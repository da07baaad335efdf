import { describe, expect, it } from 'vitest';
import { instrumentListSchema } from '#features/catalogue/catalogue.schemas.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const loan = anInstrument({
  id: 'a-loan',
  name: text('Growth loan'),
  aliases: ['SMB-lån'],
  summary: text('Lends to those who grow.'),
  provider: 'innovasjon-norge',
  types: ['loan', 'guarantee'],
  lane: { is: 'customer-supplier', basis: 'stated', source: 'page' },
  effects: { are: ['export'], basis: 'stated', source: 'page' },
  phases: [{ are: ['scaling'], basis: 'stated', source: 'page' }],
  trl: { min: 8, max: 9 },
  cri: { min: 3, max: 6 },
  tier: 'supporting',
});
const pilot = anInstrument({ id: 'b-pilot', status: { is: 'pilot', asOf: '2026', source: 'page' } });
const grant = anInstrument({ id: 'c-grant' });
const instruments = [grant, loan, pilot];

async function list(query = '', all = instruments) {
  const client = await startApp({ instruments: all });
  const answer = await client.get(`/v1/instruments${query}`).set('accept-language', 'en');
  return { link: answer.headers['link'] ?? '', ...instrumentListSchema.parse(answer.body) };
}

async function idsFor(query: string) {
  const { instruments: found } = await list(query);
  return found.map(({ id }) => id);
}

describe('the list of instruments', () => {
  it('is sorted by id and says how many there are', async () => {
    const { instruments: found, page } = await list();

    expect(found.map(({ id }) => id)).toEqual(['a-loan', 'b-pilot', 'c-grant']);
    expect(page).toEqual({ number: 0, size: 20, totalElements: 3, totalPages: 1 });
  });

  it.each([
    ['provider=innovasjon-norge', ['a-loan']],
    ['type=loan', ['a-loan']],
    ['type=guarantee', ['a-loan']],
    ['lane=customer-supplier', ['a-loan']],
    ['effect=export', ['a-loan']],
    ['phase=scaling', ['a-loan']],
    ['trl=8', ['a-loan']],
    ['trl=4', ['b-pilot', 'c-grant']],
    ['trl=5', []],
    ['cri=3', ['a-loan']],
    ['cri=2', []],
    ['status=pilot', ['b-pilot']],
    ['tier=core', ['b-pilot', 'c-grant']],
    ['type=grant&status=active', ['c-grant']],
    ['type=loan&tier=core', []],
  ])('holds what fits every filter: %s', async (query, ids) => {
    expect(await idsFor(`?${query}`)).toEqual(ids);
  });

  it.each([
    ['a word of the name', 'growth'],
    ['words in any order', 'loan growth'],
    ['a word of the summary', 'lends'],
    ['a former name', 'SMB-lån'],
    ['a name without its special letters', 'smb lan'],
    ['the name of who runs it', 'innovation norway'],
  ])('is searched by %s', async (_what, words) => {
    expect(await idsFor(`?text=${encodeURIComponent(words)}`)).toEqual(['a-loan']);
  });

  it('is empty when nothing fits', async () => {
    expect(await list('?text=zebra')).toMatchObject({ instruments: [], page: { totalElements: 0, totalPages: 0 } });
  });
});

describe('a page of the list', () => {
  it('holds its part, and links to its neighbours and the ends with the filters kept', async () => {
    const { instruments: found, page, link } = await list('?size=1&page=1&trl=4', [...instruments, anInstrument()]);

    expect(found.map(({ id }) => id)).toEqual(['b-pilot']);
    expect(page).toEqual({ number: 1, size: 1, totalElements: 3, totalPages: 3 });
    expect(link.split(', ')).toEqual([
      '</v1/instruments?trl=4&page=0&size=1>; rel="first"',
      '</v1/instruments?trl=4&page=0&size=1>; rel="prev"',
      '</v1/instruments?trl=4&page=2&size=1>; rel="next"',
      '</v1/instruments?trl=4&page=2&size=1>; rel="last"',
      '</v1/openapi.json>; rel="service-desc"',
      '</docs>; rel="service-doc"',
    ]);
  });

  it('can be followed from the first to the last, and meets every instrument once', async () => {
    const client = await startApp();
    const { page, instruments: first } = instrumentListSchema.parse((await client.get('/v1/instruments?size=7')).body);

    const seen = first.map(({ id }) => id);
    let next: string | undefined = nextOf((await client.get('/v1/instruments?size=7')).headers['link']);
    while (next !== undefined) {
      const answer = await client.get(next);
      seen.push(...instrumentListSchema.parse(answer.body).instruments.map(({ id }) => id));
      next = nextOf(answer.headers['link']);
    }

    expect(seen).toHaveLength(page.totalElements);
    expect(new Set(seen).size).toBe(page.totalElements);
  });

  it('is empty beyond the last, and points back', async () => {
    const { instruments: found, link } = await list('?page=5&size=2');

    expect(found).toEqual([]);
    expect(link).toContain('</v1/instruments?page=1&size=2>; rel="prev"');
    expect(link).not.toContain('rel="next"');
  });
});

function nextOf(link: string | undefined): string | undefined {
  return /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
}

describe('a filter that is not valid', () => {
  it.each([
    ['trl=10', 'trl', 'too-large'],
    ['cri=7', 'cri', 'too-large'],
    ['trl=five', 'trl', 'wrong-type'],
    ['provider=siva2', 'provider', 'not-in-list'],
    ['size=101', 'size', 'too-large'],
    ['page=-1', 'page', 'too-small'],
    ['typ=loan', 'typ', 'unknown-key'],
    [`text=${'x'.repeat(101)}`, 'text', 'too-long'],
  ])('is named: ?%s', async (query, parameter, code) => {
    const client = await startApp({ instruments });

    const answer = await client.get(`/v1/instruments?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'invalid-parameters', errors: [{ parameter, code }] });
  });
});

describe('the real catalogue', () => {
  it.each([
    ['OFU', 'innovasjonskontrakter'],
    ['Katapult', 'norsk-katapult'],
    ['skattefunn', 'skattefunn'],
    ['Innovasjonsprosjekt i næringslivet', 'ipn'],
  ])('finds by the name %s the instrument %s first', async (name, id) => {
    const client = await startApp();

    const answer = await client.get('/v1/instruments').query({ text: name });

    expect(instrumentListSchema.parse(answer.body).instruments.at(0)?.id).toBe(id);
  });

  it('finds what GIEK ran at the body that took it over', async () => {
    const client = await startApp();

    const answer = await client.get('/v1/instruments').query({ text: 'GIEK' });

    const { instruments: found } = instrumentListSchema.parse(answer.body);
    expect(found.filter(({ status }) => status !== 'historic').map(({ provider }) => provider.id)).toContain('eksfin');
  });
});
