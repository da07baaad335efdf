import { describe, expect, it } from 'vitest';
import { instrumentPageSchema } from '#features/catalogue/instrument-page.schemas.ts';
import { anInstrument, aSource, TODAY, text } from '#test/support/builders.ts';
import { claimsIn, pageOf, textsIn } from '#test/support/instrument-pages.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

describe('what a claim of the page rests on', () => {
  const sources = {
    page: aSource(),
    told: aSource({ title: 'A newspaper', confidence: 'secondary', asOf: '2026-03' }),
    old: aSource({ title: 'An old page', asOf: '2019' }),
    paper: { document: '001', section: '2.4', confidence: 'study', checkedOn: TODAY },
  } as const;
  const size = (source: string) => ({ id: source, rule: 'range', fact: 'company.employees', max: 9, source }) as const;

  it('is said in words with its date and the day it was read, and what is secondary is marked', async () => {
    const page = await pageOf({ sources, criteria: ['page', 'told', 'paper'].map(size) });

    const claims = claimsIn(page, 'conditions').map(({ confidence, source }) => ({ confidence, source }));
    expect(claims).toEqual([
      { confidence: 'official', source: 'Page (official, read 2026-11-24)' },
      { confidence: 'secondary', source: 'A newspaper (reported by others, dated 2026-03, read 2026-11-24)' },
      {
        confidence: 'study',
        source:
          'Menon Economics 2021: export and production in the Norwegian health industry, 2.4 (study, read 2026-11-24)',
      },
    ]);
  });

  it('is listed once more at the end, with its address where it has one', async () => {
    const { sections } = await pageOf({ sources });

    const listed = sections.at(-1);
    expect(listed?.id).toBe('sources');
    expect(listed?.claims.map(({ confidence, href }) => [confidence, href])).toEqual([
      ['official', 'https://example.no/'],
      ['secondary', 'https://example.no/'],
      ['official', 'https://example.no/'],
      ['study', undefined],
    ]);
  });

  it('is marked where it is older than such a claim stays true, and only there', async () => {
    const page = await pageOf({
      sources,
      criteria: ['page', 'old'].map(size),
      amounts: [{ id: 'most', gives: 'grant', basis: 'scheme-rate', max: 1, source: 'old' }],
      roles: [{ role: 'apply', applicantTypes: ['company'], basis: 'stated', source: 'old' }],
      window: { kind: 'running', source: 'old' },
      stateAid: [{ is: 'no-aid', basis: 'stated', source: 'old' }],
    });

    const marked = page.sections.map(({ id, claims }) => [id, claims.map(({ stale = false }) => stale)]);
    expect(Object.fromEntries(marked)).toEqual({
      about: [false, false, false, false],
      who: [true],
      conditions: [false, true],
      gives: [true],
      when: [true],
      'state-aid': [true],
      sources: [false, false, false, false],
    });
  });

  it('is old or not on the day asked about', async () => {
    const instrument = anInstrument({ sources, criteria: [size('old')] });
    const client = await startApp({
      instruments: [instrument],
      earlier: [catalogueOf([instrument], '2021-01-01T08:00:00.000Z')],
    });

    const pages = ['2022-12-31', '2023-01-01'].map(async (asOf) => {
      const { body } = await client.get(`/v1/instrument-pages/a-grant?asOf=${asOf}`);
      return claimsIn(instrumentPageSchema.parse(body), 'conditions').map(({ stale }) => stale);
    });

    expect(await Promise.all(pages)).toEqual([[undefined], [true]]);
  });

  it('is shown with every reading where sources disagree, and the one that was chosen', async () => {
    const page = await pageOf({
      sources,
      conflicts: [
        {
          about: text('The rate'),
          readings: [
            { says: text('19 per cent'), source: 'page' },
            { says: text('20 per cent'), source: 'told' },
          ],
          chosen: text('19 per cent, from the owner.'),
        },
      ],
    });

    expect(textsIn(page, 'disagreements')).toEqual([
      'The rate: “19 per cent” (Page); “20 per cent” (A newspaper, reported by others). We use: 19 per cent, from the owner.',
    ]);
  });
});

describe('the instruments a page names', () => {
  const loan = anInstrument({ id: 'a-loan', name: text('Growth loan') });
  const relation = { kind: 'combines-with', instrument: 'a-loan', basis: 'stated' } as const;

  it('lead to their addresses, with what there is to say of it', async () => {
    const page = await pageOf({ relations: [{ ...relation, note: text('Ask for both at once.') }] }, [loan]);

    const related = claimsIn(page, 'related');
    expect(related).toEqual([
      { text: 'Combines with: Growth loan. Ask for both at once.', href: '/v1/instruments/a-loan' },
    ]);
    const client = await startApp({ instruments: [loan] });
    expect((await client.get(related.at(0)?.href ?? '')).body.name).toBe('Growth loan');
  });

  it('are left out where the catalogue does not hold them', async () => {
    expect(claimsIn(await pageOf({ relations: [relation] }), 'related')).toEqual([]);
  });

  it('begin with what took its place, where it has ended', async () => {
    const status = {
      is: 'historic',
      asOf: '2026',
      source: 'page',
      replacedBy: ['a-loan'],
      note: text('Wound up in 2024.'),
    } as const;

    const page = await pageOf({ status, relations: [{ ...relation, instrument: 'another' }] }, [
      loan,
      anInstrument({ id: 'another', name: text('Another') }),
    ]);

    expect(page.status).toBe('ended');
    expect(textsIn(page, 'about').slice(0, 2)).toEqual(['The instrument has ended.', 'Wound up in 2024.']);
    expect(textsIn(page, 'related')).toEqual(['Replaced by: Growth loan.', 'Combines with: Another.']);
    expect(claimsIn(page, 'related').at(0)?.href).toBe('/v1/instruments/a-loan');
  });
});
