import { describe, expect, it } from 'vitest';
import { instrumentBodySchema } from '#features/catalogue/instrument-body.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

const now = anInstrument({ id: 'ipn', summary: text('As it is now.') });
const before = anInstrument({ id: 'ipn', summary: text('As it was.') });
/** Published ten minutes into the 20th in Norway, which is still the 19th in UTC. */
const earlier = [catalogueOf([before, anInstrument({ id: 'gone' })], '2026-11-19T23:10:00.000Z')];

async function get(path: string) {
  const client = await startApp({ instruments: [now], earlier });
  return client.get(path).set('accept-language', 'en');
}

describe('one instrument', () => {
  it.each(LANGUAGES)('of the real catalogue is worded in %s, as promised', async (language) => {
    const client = await startApp();

    const answer = await client.get('/v1/instruments/skattefunn').set('accept-language', language);

    expect(answer.status).toBe(200);
    expect(instrumentBodySchema.safeParse(answer.body).error).toBeUndefined();
    expect(answer.headers['content-language']).toBe(language);
  });

  it('names its criteria as reasons do, in words and as data', async () => {
    const asking = { id: 'size', rule: 'range', fact: 'company.employees', max: 1000, source: 'page' } as const;
    const client = await startApp({ instruments: [anInstrument({ id: 'ipn', criteria: [asking] })] });

    const answer = await client.get('/v1/instruments/ipn').set('accept-language', 'en');

    expect(instrumentBodySchema.parse(answer.body).criteria).toEqual([
      {
        id: 'ipn.size',
        kind: 'hard',
        text: 'Requirement: the number of employees, at most 1,000',
        definition: { rule: 'range', fact: 'company.employees', max: 1000, source: 'page' },
      },
    ]);
  });

  it('cites only sources it holds', async () => {
    const client = await startApp();

    const answer = await client.get('/v1/instruments/ipn');

    const { roles, sources, placement } = instrumentBodySchema.parse(answer.body);
    const cited = [...roles.map(({ source }) => source), placement.status.source];
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(cited));
  });

  it.each(['nothing-of-the-kind', 'gone', 'IPN'])(
    'that is not in the catalogue, such as %s, is not found',
    async (id) => {
      const answer = await get(`/v1/instruments/${id}`);

      expect(answer.status).toBe(404);
      expect(answer.body.code).toBe('instrument-not-found');
    },
  );
});

describe('an instrument on a day', () => {
  it.each([
    ['today', '2026-11-24', 'As it is now.'],
    ['a day to come', '2027-01-01', 'As it is now.'],
    ['the day before the change', '2026-11-23', 'As it was.'],
    ['the day of the first catalogue, in Norway', '2026-11-20', 'As it was.'],
  ])('is what was in force at the end of %s', async (_what, asOf, summary) => {
    const answer = await get(`/v1/instruments/ipn?asOf=${asOf}`);

    expect(answer.body.summary).toBe(summary);
  });

  it('names the version it was in', async () => {
    const answer = await get('/v1/instruments/ipn?asOf=2026-11-20');

    expect(answer.body.catalogueVersion).toBe(earlier.at(0)?.version);
  });

  it('is still there when it has gone since', async () => {
    const answer = await get('/v1/instruments/gone?asOf=2026-11-20');

    expect(answer.status).toBe(200);
  });

  it.each(['2026-11-19', '1814-05-17', '0000-01-01'])(
    'before the first catalogue, %s, is not known, and the first day is named',
    async (asOf) => {
      const answer = await get(`/v1/instruments/ipn?asOf=${asOf}`);

      expect(answer.status).toBe(404);
      expect(answer.body.code).toBe('not-known-then');
      expect(answer.body.detail).toContain('The first is from 2026-11-20.');
    },
  );

  it.each(['2026-02-30', 'yesterday', ''])('that is no day, "%s", is refused', async (asOf) => {
    const answer = await get(`/v1/instruments/ipn?asOf=${asOf}`);

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter: 'asOf', code: 'bad-format' }]);
  });
});
