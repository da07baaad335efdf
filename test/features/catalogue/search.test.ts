import { describe, expect, it } from 'vitest';
import { findInstruments } from '#features/catalogue/list-instruments.ts';
import { createMiniSearch } from '#features/catalogue/minisearch-instruments.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { catalogueOf } from '#test/support/start-app.ts';

const catalogue = catalogueOf([
  anInstrument({
    id: 'norsk-katapult',
    name: text('Norsk katapult'),
    summary: text('Sentre der verksemder prøver ut sine idéer.'),
    types: ['infrastructure'],
    purposes: ['testing'],
    phases: [{ are: ['test-and-verification'], basis: 'stated', source: 'page' }],
  }),
  anInstrument({
    id: 'innovasjonslan',
    name: { nb: 'Innovasjonslån', nn: 'Innovasjonslån', en: 'Innovation credit' },
    aliases: ['Risikolån', 'IFU'],
    types: ['loan'],
    provider: 'innovasjon-norge',
    purposes: ['loan'],
    phases: [{ are: ['scaling'], basis: 'stated', source: 'page' }],
  }),
  anInstrument({
    id: 'sakorn',
    name: text('Såkorn i næringen'),
    summary: text('Grows where the Norsk katapult stood.'),
    types: ['equity'],
    provider: 'investinor',
    purposes: ['risk-capital'],
    sectors: ['digital-health'],
    phases: [{ are: ['commercialisation'], basis: 'stated', source: 'page' }],
  }),
  anInstrument({
    id: 'helsefond',
    name: text('Økofondet'),
    summary: { nb: 'Et fond for sykehus.', nn: 'Eit fond for sjukehus.', en: 'A fund for hospitals.' },
    provider: 'other',
    providerName: { nb: 'Stiftelsen Ålesund', nn: 'Stiftinga Ålesund', en: 'The Aalesund Foundation' },
    types: ['tax-deduction'],
    purposes: ['network'],
  }),
  anInstrument({
    id: 'bedriftspakken',
    name: text('Bedriftspakken'),
    aliases: ['Etableringshjelp'],
    status: { is: 'historic', asOf: '2020', source: 'page', replacedBy: ['legat', 'gone'] },
  }),
  anInstrument({ id: 'nystart', name: text('Nystart'), aliases: ['Etableringshjelp'], summary: text('Starthjelp.') }),
  anInstrument({ id: 'legat', name: text('Legat'), types: ['data-service'], purposes: ['health-data'] }),
  anInstrument({
    id: 'planlagt',
    name: text('Romkatapult'),
    types: ['procurement'],
    purposes: ['public-procurement'],
    status: { is: 'proposed', asOf: '2026', source: 'page' },
  }),
]);

const ours = realCatalogue();
const search = createMiniSearch();

function found(words: string, filters: { readonly status?: string; readonly type?: string } = {}) {
  return findInstruments(catalogue, { text: words, ...filters }, search).map(({ id }) => String(id));
}

describe('a search', () => {
  it.each(['', ' ', ' - ', '«»'])('for no word at all finds everything, by id: "%s"', (words) => {
    const ids = ['bedriftspakken', 'helsefond', 'innovasjonslan', 'legat', 'norsk-katapult', 'nystart', 'sakorn'];

    expect(found(words)).toEqual(ids);
  });

  it.each([
    { words: 'Norsk katapult', ids: ['norsk-katapult', 'sakorn'], why: 'a name before those that mention it' },
    { words: 'norsk-katapult', ids: ['norsk-katapult', 'sakorn'], why: 'an id as a name' },
    { words: 'risikolån', ids: ['innovasjonslan'], why: 'a former name' },
    { words: 'innovation credit', ids: ['innovasjonslan'], why: 'the name in another language' },
    { words: 'katapult norsk', ids: ['norsk-katapult', 'sakorn'], why: 'words in any order' },
    { words: 'katapult credit', ids: [], why: 'nothing, while one word does not occur' },
    { words: 'zebra', ids: [], why: 'nothing for a word that is nowhere' },
  ])('for "$words" finds $why', ({ words, ids }) => {
    expect(found(words)).toEqual(ids);
  });

  it.each([
    ['SÅKORN', 'sakorn'],
    ['såkorn', 'sakorn'],
    ['sa\u030akorn', 'sakorn'],
    ['sakorn', 'sakorn'],
    ['saakorn', 'sakorn'],
    ['næringen', 'sakorn'],
    ['naeringen', 'sakorn'],
    ['NÆRINGEN', 'sakorn'],
    ['økofondet', 'helsefond'],
    ['okofondet', 'helsefond'],
    ['oekofondet', 'helsefond'],
    ['ideer', 'norsk-katapult'],
    ['idéer', 'norsk-katapult'],
    ['alesund', 'helsefond'],
    ['ålesund', 'helsefond'],
  ])('takes case, accents and the usual spellings of æ, ø and å as one: %s', (words, id) => {
    expect(found(words).at(0)).toBe(id);
  });

  it.each([
    ['lån', 'innovasjonslan'],
    ['lan', 'innovasjonslan'],
    ['korn', 'sakorn'],
    ['fondet', 'helsefond'],
    ['innovasjons', 'innovasjonslan'],
    ['kata', 'norsk-katapult'],
  ])('finds a word by its end or its beginning: %s', (words, id) => {
    expect(found(words).at(0)).toBe(id);
  });
});

describe('a slip of the pen', () => {
  it.each([
    { what: 'a missing letter', words: 'katpult' },
    { what: 'a letter too many', words: 'katapullt' },
    { what: 'a letter too many, that looks like å', words: 'kaatpult' },
    { what: 'a wrong letter', words: 'katopult' },
    { what: 'two letters changed about', words: 'kataplut' },
    { what: 'two letters changed about at the start', words: 'aktapult' },
    { what: 'a slip in each of two words', words: 'nrsk katapolt' },
  ])('is overlooked: $what', ({ words }) => {
    expect(found(words).at(0)).toBe('norsk-katapult');
  });

  it.each([
    { what: 'two letters missing', words: 'katplt' },
    { what: 'two wrong letters', words: 'kotapylt' },
    { what: 'one wrong and one too many', words: 'kotapullt' },
    { what: 'two pairs changed about', words: 'aktaplut' },
  ])('is not overlooked twice in a word: $what', ({ words }) => {
    expect(found(words)).toEqual([]);
  });

  it('makes another word of a short one', () => {
    expect(found('IFU')).toEqual(['innovasjonslan']);
    expect(found('IFO')).toEqual([]);
    expect(found('FIU')).toEqual([]);
  });

  it('never puts what is nearly meant before what is meant', () => {
    const named = (name: string, id: string) => anInstrument({ id, name: text(name) });
    const near = catalogueOf([named('Arena', 'a'), named('Arenaer', 'b'), named('Areal', 'c'), named('Arela', 'd')]);

    const ids = findInstruments(near, { text: 'areal' }, search).map(({ id }) => String(id));

    expect(ids.at(0)).toBe('c');
  });
});

describe('the words an instrument is found by', () => {
  it.each([
    { of: 'its summary', words: ['sykehus', 'sjukehus', 'hospitals'], id: 'helsefond' },
    {
      of: 'those who run it',
      words: ['Innovasjon Norge', 'Innovasjon Noreg', 'Innovation Norway'],
      id: 'innovasjonslan',
    },
    { of: 'others who run it', words: ['stiftelsen', 'stiftinga', 'foundation'], id: 'helsefond' },
    { of: 'what it gives', words: ['fasilitet', 'facility'], id: 'norsk-katapult' },
    { of: 'what it gives', words: ['skattefradrag', 'skattefrådrag', 'tax deduction'], id: 'helsefond' },
    {
      of: 'the need it serves',
      words: ['testfasiliteter', 'testfasilitetar', 'test facilities'],
      id: 'norsk-katapult',
    },
    { of: 'the need it serves', words: ['risikokapital', 'risk capital'], id: 'sakorn' },
    { of: 'its sector', words: ['digital helse', 'digital health'], id: 'sakorn' },
    { of: 'its phase', words: ['kommersialisering', 'commercialisation'], id: 'sakorn' },
    { of: 'its phase', words: ['skalering', 'scaling'], id: 'innovasjonslan' },
  ])('are those of $of, in every language: $words', ({ words, id }) => {
    expect(words.map((each) => found(each).at(0))).toEqual(words.map(() => id));
  });
});

describe('an instrument that has ended', () => {
  it('is found after those that took its place', () => {
    expect(found('bedriftspakken')).toEqual(['legat', 'bedriftspakken']);
    expect(found('bedriftspaken')).toEqual(['legat', 'bedriftspakken']);
  });

  it('is found after one that goes on under the same name', () => {
    expect(found('etableringshjelp')).toEqual(['nystart', 'legat', 'bedriftspakken']);
  });

  it('brings those that took its place where it is not listed itself', () => {
    expect(found('bedriftspakken', { status: 'active' })).toEqual(['legat']);
  });

  it('brings only those that fit what else is asked for', () => {
    expect(found('bedriftspakken', { type: 'grant' })).toEqual(['bedriftspakken']);
  });
});

describe('an instrument that is only proposed', () => {
  it('is found when it is asked for by its status, and not otherwise', () => {
    expect(found('romkatapult')).toEqual([]);
    expect(found('romkatapult', { status: 'proposed' })).toEqual(['planlagt']);
    expect(found('', { status: 'proposed' })).toEqual(['planlagt']);
  });
});

describe('a catalogue', () => {
  it('that takes the place of another is searched in its stead', () => {
    const renamed = catalogueOf([anInstrument({ id: 'legat', name: text('Stipend') })]);

    expect(found('stipend')).toEqual([]);
    expect(search(renamed, 'stipend')).toEqual(['legat']);
    expect(search(renamed, 'katapult')).toEqual([]);
  });

  it.each([
    {
      name: 'GIEK',
      usable: [
        'eksfin-eksportkredittgaranti',
        'giek-internasjonaliseringsgaranti',
        'giek-kontragaranti',
        'giek-garanti-utenlandsinvesteringer',
      ],
    },
    { name: 'Eksportkreditt', usable: ['eksfin-eksportkredittlan', 'eksfin-eksportkredittgaranti'] },
    { name: 'OFU', usable: ['innovasjonskontrakter'] },
    { name: 'SMB-instrumentet', usable: ['eic', 'eic-accelerator'] },
    { name: 'Difi', usable: ['anskaffelsesveiledning-dfo'] },
    { name: 'Horisont 2020', usable: ['horisont-europa'] },
    { name: 'Risikolån', usable: ['innovasjonslan'] },
    { name: 'Etablerertilskudd', usable: ['oppstartsfinansiering', 'oppstartstilskudd-1'] },
  ])('that is ours leads from the name $name to what one can use today', async ({ name, usable }) => {
    const firstThree = findInstruments(await ours, { text: name }, search).slice(0, 3);

    expect(usable).toContain(firstThree.find(({ status }) => status.is === 'active')?.id);
  });
});
