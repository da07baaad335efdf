import { describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { instrumentListSchema } from '#features/catalogue/catalogue.schemas.ts';
import { instrumentBodySchema } from '#features/catalogue/instrument-body.ts';
import { anInstrument, aSource, type InstrumentFields, text } from '#test/support/builders.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

const sources = { page: aSource(), old: aSource({ asOf: '2020-01-15' }) };
const limit = (source: string) => ({ id: source, rule: 'range', fact: 'company.employees', max: 9, source }) as const;
const most = (source: string) => ({ id: source, gives: 'grant', basis: 'scheme-rate', max: 1, source }) as const;
const aged: InstrumentFields = {
  sources,
  criteria: [limit('page'), limit('old')],
  amounts: [most('page'), most('old')],
  window: { kind: 'running', source: 'old' },
  status: { is: 'active', asOf: '2020', source: 'old' },
};

/** An instrument as the service gives it, today or on a day since 2019. */
async function read(fields: InstrumentFields, asOf?: string, others: readonly Instrument[] = []) {
  const instruments = [anInstrument(fields), ...others];
  const earlier = [catalogueOf(instruments, '2019-01-01T08:00:00.000Z')];
  const client = await startApp({ instruments, earlier });
  const query = asOf === undefined ? '' : `?asOf=${asOf}`;
  const answer = await client.get(`/v1/instruments/${fields.id ?? 'a-grant'}${query}`).set('accept-language', 'en');
  return { link: answer.headers['link'] ?? '', body: instrumentBodySchema.parse(answer.body) };
}

async function readReal(id: string) {
  const client = await startApp();
  const answer = await client.get(`/v1/instruments/${id}?asOf=2026-11-24`).set('accept-language', 'en');
  return { link: answer.headers['link'] ?? '', body: instrumentBodySchema.parse(answer.body) };
}

/** Which parts of an instrument are told to be stale. */
async function staleOn(day: string, fields = aged) {
  const { criteria, amounts, window, placement } = (await read(fields, day)).body;
  return [
    ...criteria.filter(({ stale }) => stale).map(({ id }) => `criterion ${id}`),
    ...amounts.filter(({ stale }) => stale).map(({ id }) => `amount ${id}`),
    ...('stale' in window && window.stale ? ['window'] : []),
    ...(placement.status.stale ? ['status'] : []),
  ];
}

describe('what is told to be stale of a source from 15 January 2020', () => {
  it.each([
    { day: '2021-01-15', stale: [] },
    { day: '2021-01-16', stale: ['window'] },
    { day: '2022-01-15', stale: ['window'] },
    { day: '2022-01-16', stale: ['amount old', 'window', 'status'] },
    { day: '2023-01-15', stale: ['amount old', 'window', 'status'] },
    { day: '2023-01-16', stale: ['criterion a-grant.old', 'amount old', 'window', 'status'] },
  ])('on $day is $stale', async ({ day, stale }) => {
    expect(await staleOn(day)).toEqual(stale);
  });

  it('is told of nothing that rests on newer sources, nor of a window that no source is given for', async () => {
    expect(await staleOn('2026-11-24', { window: { kind: 'not-stated' } })).toEqual([]);
  });

  it('is said as stale: true, and never as false', async () => {
    const { criteria } = (await read(aged)).body;

    expect(criteria.map((criterion) => [criterion.id, 'stale' in criterion])).toEqual([
      ['a-grant.page', false],
      ['a-grant.old', true],
    ]);
  });
});

describe('the shared figures an instrument rests on', () => {
  it('are told with their value of the day, since when, and from where', async () => {
    const { parameters, amounts } = (await readReal('skattefunn')).body;

    expect(parameters.map(({ id, value }) => [id, value])).toEqual([
      ['skattefunn-cost-cap', 25_000_000],
      ['skattefunn-rate-large', 19],
      ['skattefunn-rate-sme', 19],
    ]);
    expect(parameters.at(-1)).toMatchObject({
      name: 'SkatteFUNN rate for SMEs',
      unit: 'percent',
      from: '2020-01-01',
      source: { confidence: 'official', title: expect.stringContaining('Tax Administration') },
    });
    expect(amounts.map(({ id, percent }) => [id, percent])).toEqual([
      ['rate-sme', 19],
      ['rate-large', 19],
    ]);
  });

  it.each([
    { asOf: '2019-12-31', value: 20, days: { to: '2019-12-31' } },
    { asOf: '2020-01-01', value: 19, days: { from: '2020-01-01' } },
  ])('are those of the day asked about: on $asOf $value', async ({ asOf, value, days }) => {
    const amounts = [{ ...most('page'), parameters: ['skattefunn-rate-sme'] }];

    const { parameters } = (await read({ amounts }, asOf)).body;

    expect(parameters).toMatchObject([{ id: 'skattefunn-rate-sme', value, ...days }]);
  });

  it('are told once, whether a rule, a part of a rule or an amount rests on them', async () => {
    const parameters = ['de-minimis-ceiling'];
    const part = { ...limit('page'), id: 'part', parameters };
    const criteria = [{ id: 'either', rule: 'any', of: [part, { ...limit('page'), id: 'other' }] }] as const;

    const { body } = await read({ criteria, amounts: [{ ...most('page'), parameters }] });

    expect(body.parameters.map(({ id }) => id)).toEqual(['de-minimis-ceiling']);
  });

  it('are none for an instrument that rests on none', async () => {
    expect((await read({})).body.parameters).toEqual([]);
  });
});

describe('the rules on state aid', () => {
  it('are told with their article, whether that is stated, and the note in the language asked for', async () => {
    const note = { nb: 'For forskning.', nn: 'For forsking.', en: 'For research.' };
    const stateAid = [
      { is: 'block-exemption', article: '25', basis: 'stated', source: 'page', note },
      { is: 'de-minimis', basis: 'inferred', source: 'page' },
    ] as const;

    expect((await read({ stateAid })).body.stateAid).toEqual([
      { is: 'block-exemption', article: '25', basis: 'stated', source: 'page', note: 'For research.' },
      { is: 'de-minimis', basis: 'inferred', source: 'page' },
    ]);
  });
});

describe('the days an instrument is offered', () => {
  it('are told where a source says so', async () => {
    const inForce = { from: '2010-01-01', to: '2030-06-30', source: 'page' };

    expect((await read({ inForce })).body.inForce).toEqual(inForce);
    expect((await read({})).body).not.toHaveProperty('inForce');
  });
});

describe('an instrument that has ended', () => {
  const loan = anInstrument({ id: 'a-loan', name: text('Growth loan') });
  const status = { is: 'historic', asOf: '2024', source: 'page', replacedBy: ['a-loan', 'gone'] } as const;

  it('names what took its place, as far as the catalogue holds it', async () => {
    const { body } = await read({ status }, undefined, [loan]);

    expect(body.replacedBy).toEqual([{ id: 'a-loan', name: 'Growth loan' }]);
    expect(body.placement.status.replacedBy).toEqual(['a-loan', 'gone']);
  });

  it('links to it, before the links that everything has', async () => {
    const { link } = await read({ status: { ...status, replacedBy: ['a-loan'] } }, undefined, [loan]);

    expect(link.split(', ')).toEqual([
      '</v1/instruments/a-loan>; rel="successor-version"',
      '</v1/openapi.json>; rel="service-desc"',
      '</docs>; rel="service-doc"',
    ]);
  });

  it('leads to addresses that are there, everywhere in the catalogue', async () => {
    const { instruments } = await realCatalogue();
    const client = await startApp();
    const replaced = instruments.filter((instrument) => instrument.status.replacedBy.length > 0);

    const links = await Promise.all(replaced.map(async ({ id }) => (await readReal(id)).link));
    const successors = [...new Set(links.flatMap((link) => link.match(/[^<]+(?=>; rel="successor-version")/g) ?? []))];
    const answers = await Promise.all(successors.map(async (path) => (await client.get(path)).status));

    expect(successors.length).toBeGreaterThan(5);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('is told from one that is in force, which names no successor', async () => {
    const { link, body } = await read({});

    expect(body).not.toHaveProperty('replacedBy');
    expect(link).not.toContain('successor-version');
  });
});

describe('the list', () => {
  const proposed = anInstrument({ id: 'proposed', status: { is: 'proposed', asOf: '2026', source: 'page' } });
  const ended = anInstrument({
    id: 'ended',
    status: { is: 'historic', asOf: '2020', source: 'page', replacedBy: ['a-grant'] },
  });

  it.each([
    { query: '', ids: ['a-grant', 'ended'] },
    { query: '?status=proposed', ids: ['proposed'] },
    { query: '?text=proposed', ids: [] },
    { query: '?text=proposed&status=proposed', ids: ['proposed'] },
    { query: '?status=historic', ids: ['ended'] },
  ])('hides what is only proposed unless asked for it by its status: $query', async ({ query, ids }) => {
    const client = await startApp({ instruments: [anInstrument(), ended, proposed] });

    const list = instrumentListSchema.parse((await client.get(`/v1/instruments${query}`)).body);

    expect(list.instruments.map(({ id }) => id)).toEqual(ids);
    expect(list.page.totalElements).toBe(ids.length);
  });

  it('says of what has ended what took its place', async () => {
    const client = await startApp({ instruments: [anInstrument(), ended] });

    const list = instrumentListSchema.parse((await client.get('/v1/instruments')).body);

    expect(list.instruments.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
      ['a-grant', undefined],
      ['ended', [{ id: 'a-grant', name: 'a-grant' }]],
    ]);
  });
});
