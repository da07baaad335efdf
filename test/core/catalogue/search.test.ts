import { describe, expect, it } from 'vitest';
import { type InstrumentQuery, searchInstruments } from '#core/catalogue/search.ts';
import { anInstrument, text } from '#test/support/builders.ts';

const instruments = [
  anInstrument({ id: 'skattefunn', name: text('SkatteFUNN'), types: ['tax-deduction'], provider: 'forskningsradet' }),
  anInstrument({
    id: 'innovasjonslan',
    name: { nb: 'Innovasjonslån', nn: 'Innovasjonslån', en: 'Innovation loan' },
    aliases: ['Risikolån'],
    types: ['loan'],
    provider: 'innovasjon-norge',
    trl: { min: 7, max: 9 },
  }),
  anInstrument({
    id: 'helsefond',
    name: text('Helsefondet'),
    summary: text('A fund beside SkatteFUNN.'),
    provider: 'other',
    providerName: text('Stiftelsen Ålesund'),
    cri: { min: 2, max: 2 },
    status: { is: 'historic', asOf: '2020', source: 'page' },
    tier: 'peripheral',
    effects: { are: ['export'], basis: 'stated', source: 'page' },
    lane: { is: 'cluster-ecosystem', basis: 'stated', source: 'page' },
    phases: [{ are: ['commercialisation'], basis: 'stated', source: 'page' }],
  }),
];

const found = (query: InstrumentQuery) => searchInstruments(instruments, query).map(({ id }) => String(id));

describe('a search', () => {
  it('without a wish finds everything, by id', () => {
    expect(found({})).toEqual(['helsefond', 'innovasjonslan', 'skattefunn']);
  });

  it.each([
    {
      text: 'SKATTEFUNN',
      ids: ['skattefunn', 'helsefond'],
      why: 'a name in other letters, before those that mention it',
    },
    { text: 'risikolan', ids: ['innovasjonslan'], why: 'an alias without its ring' },
    { text: 'innovation loan', ids: ['innovasjonslan'], why: 'the name in another language' },
    { text: 'alesund', ids: ['helsefond'], why: 'a provider that is named on the entry' },
    { text: 'forskningsråd', ids: ['skattefunn'], why: 'a provider we know' },
    { text: 'fund beside', ids: ['helsefond'], why: 'words of the summary' },
    { text: 'beside loan', ids: [], why: 'nothing, when a word is missing' },
    { text: ' - ', ids: ['helsefond', 'innovasjonslan', 'skattefunn'], why: 'everything, for no word at all' },
  ])('for "$text" finds $why', ({ text: words, ids }) => {
    expect(found({ text: words })).toEqual(ids);
  });

  it.each([
    { query: { provider: 'forskningsradet' }, ids: ['skattefunn'] },
    { query: { type: 'loan' }, ids: ['innovasjonslan'] },
    { query: { lane: 'cluster-ecosystem' }, ids: ['helsefond'] },
    { query: { effect: 'export' }, ids: ['helsefond'] },
    { query: { phase: 'commercialisation' }, ids: ['helsefond'] },
    { query: { trl: 7 }, ids: ['innovasjonslan'] },
    { query: { cri: 2 }, ids: ['helsefond'] },
    { query: { status: 'historic' }, ids: ['helsefond'] },
    { query: { tier: 'peripheral' }, ids: ['helsefond'] },
    { query: { type: 'loan', trl: 2 }, ids: [] },
  ] as const)('for $query finds $ids', ({ query, ids }) => {
    expect(found(query)).toEqual(ids);
  });
});
