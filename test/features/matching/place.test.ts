import { describe, expect, it } from 'vitest';
import { USE_GROUPS, useGroupOf } from '#core/catalogue/use-groups.ts';
import { LANGUAGES } from '#core/shared/localized-text.ts';
import { matchExamples } from '#features/matching/match-examples.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument, type InstrumentFields, text } from '#test/support/builders.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { startApp } from '#test/support/start-app.ts';

const EXAMPLES = Object.entries(matchExamples).map(([name, { value }]) => ({ name, value }));
const nextYear = {
  kind: 'calls',
  recurring: false,
  calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
} as const;
const exporting = { id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;

type Asking = { readonly entries?: readonly InstrumentFields[]; readonly query?: string; readonly language?: string };

/** The whole answer, of the real catalogue unless entries are given. */
async function ask(body: object, { entries, query = '', language = 'en' }: Asking = {}) {
  const client = await startApp(entries === undefined ? {} : { instruments: entries.map(anInstrument) });
  const asking = client.post(`/v1/matches${query}`).set('accept-language', language);
  const answer = await asking.send({ limit: 500, ...body });
  return matchResponseSchema.parse(answer.body);
}

describe.each(EXAMPLES)('the place of a match, for $name', ({ value }) => {
  it('lies within the places it can take, under other weights and under further answers', async () => {
    const { matches } = await ask(value);

    const outside = matches.filter(({ rank, rankRange }) =>
      [rankRange, rankRange.answers].some(({ best, worst }) => rank < best || rank > worst || worst > matches.length),
    );
    expect(outside).toEqual([]);
  });

  it('has a score between the ends it can come to', async () => {
    const { matches } = await ask(value);

    const outside = matches.filter(
      ({ score, scoreRange: { lowest, highest } }) => score < lowest || score > highest || lowest > highest,
    );
    expect(outside).toEqual([]);
  });

  it('is shared by those that name each other, and have the same score and standing', async () => {
    const { matches } = await ask(value);
    const byId = new Map(matches.map((match) => [match.instrument.id, match]));

    const odd = matches.filter(({ instrument, score, status, relevance, tiedWith }) =>
      tiedWith.some((id) => {
        const other = byId.get(id);
        const isLevel = other?.score === score && other.status === status && other.relevance === relevance;
        return !isLevel || !other.tiedWith.includes(instrument.id) || id === instrument.id;
      }),
    );
    expect(odd).toEqual([]);
  });

  it('is said in words in every language, and not compared unless asked for', async () => {
    const answers = await Promise.all(LANGUAGES.map((language) => ask({ ...value, limit: 20 }, { language })));

    const places = answers.map(({ matches }) => matches.map(({ place }) => place));
    expect(places.flat().filter((place) => !/^(Står her|Stands here) .+\.$/.test(place))).toEqual([]);
    expect(new Set(places.map(([first]) => first)).size).toBe(LANGUAGES.length);
    expect(answers.flatMap(({ matches }) => matches).some((match) => 'beforeNext' in match)).toBe(false);
  });
});

describe('instruments that stand level', () => {
  const twins = [
    { id: 'a-one', name: text('One') },
    { id: 'b-two', name: text('Two') },
    { id: 'c-three', name: text('Three') },
  ];

  it('name each other, and say that the order among them means nothing', async () => {
    const { matches } = await ask(
      {},
      { entries: [...twins, { id: 'd-other', award: { is: 'assessed', basis: 'stated' } }] },
    );

    const tied = Object.fromEntries(matches.map(({ instrument, tiedWith }) => [instrument.id, tiedWith]));
    expect(tied).toEqual({
      'a-one': ['b-two', 'c-three'],
      'b-two': ['a-one', 'c-three'],
      'c-three': ['a-one', 'b-two'],
      'd-other': [],
    });
    const places = matches.filter(({ tiedWith }) => tiedWith.length > 0).map(({ place }) => place);
    expect(places[0]).toContain('Level with Two and Three; the order among them means nothing.');
    expect(matches.find(({ tiedWith }) => tiedWith.length === 0)?.place).not.toContain('Level with');
  });

  it('can each take every place among them, whatever the weights are', async () => {
    const { matches } = await ask({}, { entries: twins });

    expect(matches.map(({ rankRange: { best, worst } }) => [best, worst])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });
});

describe('why a match stands above the next', () => {
  const query = '?contrast=neighbours';
  const body = { company: { exporting: false }, project: { trl: 3, needs: ['rnd-funding'] } };
  const later: InstrumentFields = { id: 'b-later', name: text('Later'), window: nextYear };
  const refused: InstrumentFields = { id: 'c-refused', name: text('Refused'), criteria: [exporting] };
  const beside: InstrumentFields = { id: 'b-beside', name: text('Beside'), purposes: ['premises'] };
  const twin: InstrumentFields = { id: 'b-twin', name: text('Twin') };

  it.each(LANGUAGES)('is said of all but the last when asked for, in %s', async (language) => {
    const { matches } = await ask(matchExamples['early-biotech'].value, { query, language });

    const [last, ...others] = matches.toReversed();
    const next = matches.slice(1).map(({ instrument }) => instrument.name);
    expect(last).not.toHaveProperty('beforeNext');
    expect(others.toReversed().map(({ beforeNext = '' }, place) => beforeNext.includes(`${next[place]}: `))).toEqual(
      next.map(() => true),
    );
  });

  it.each([
    { other: later, language: 'nb', says: 'Står foran Later: dette er ikke avslått, det andre er mulig senere.' },
    { other: later, language: 'nn', says: 'Står føre Later: dette er ikkje avslått, det andre er mogleg seinare.' },
    { other: later, language: 'en', says: 'Before Later: this is not refused, the other is possible later.' },
    { other: refused, language: 'en', says: 'Before Refused: this is not refused, the other is refused.' },
    {
      other: beside,
      language: 'en',
      says: 'Before Beside: this is aimed at what you ask for, the other is beside what you ask for.',
    },
    { other: twin, language: 'nb', says: 'Står foran Twin: de står likt, og id avgjør.' },
    { other: twin, language: 'nn', says: 'Står føre Twin: dei står likt, og id avgjer.' },
    { other: twin, language: 'en', says: 'Before Twin: they are level, and the id decides.' },
  ])('is the first thing that tells them apart: $says', async ({ other, language, says }) => {
    const { matches } = await ask(body, { entries: [{ id: 'a-first' }, other], query, language });

    expect(matches.map(({ beforeNext }) => beforeNext)).toEqual([says, undefined]);
  });

  it.each([
    { language: 'nb', says: /^Står foran Far: fase \+0,\d+\.$/ },
    { language: 'nn', says: /^Står føre Far: fase \+0,\d+\.$/ },
    { language: 'en', says: /^Before Far: phase \+0\.\d+\.$/ },
  ])('is the parts of the score where the score decides, in $language', async ({ language, says }) => {
    const far: InstrumentFields = { id: 'b-far', name: text('Far'), trl: { min: 4, max: 7 } };

    const { matches } = await ask(body, { entries: [{ id: 'a-near' }, far], query, language });

    expect(matches.at(0)?.beforeNext).toMatch(says);
  });

  it('can be asked for in no other way', async () => {
    const client = await startApp({ instruments: [anInstrument()] });

    const answer = await client.post('/v1/matches?contrast=all').send({});

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter: 'contrast', code: 'not-in-list' }]);
  });
});

describe('the place of the project', () => {
  const EARLY = 'technology-and-product-development';

  it.each([
    {
      project: { trl: 3, cri: 1 },
      phases: [EARLY],
      says: 'The project is in the phase technology and product development.',
    },
    {
      project: { trl: { min: 4, max: 5 }, cri: 1 },
      phases: [EARLY, 'test-and-verification'],
      says: 'The project may be in several phases: technology and product development, test and verification.',
    },
    { project: {}, phases: [], says: 'The project’s place on TRL and CRI is not told.' },
  ])('is $phases for $project', async ({ project, phases, says }) => {
    expect((await ask({ project }, { entries: [{}] })).position).toEqual({ phases, text: says });
  });

  it.each([
    { language: 'nb', says: 'Prosjektet står i fasen teknologi- og produktutvikling.' },
    { language: 'nn', says: 'Prosjektet står i fasen teknologi- og produktutvikling.' },
  ])('is said in $language', async ({ language, says }) => {
    expect((await ask({ project: { trl: 3, cri: 1 } }, { entries: [{}], language })).position.text).toBe(says);
  });
});

describe.each(EXAMPLES)('what the list holds by use, for $name', ({ value }) => {
  it('adds up to what is aimed and not refused, with the first few of each in the order of the list', async () => {
    const { instruments } = await realCatalogue();
    const { matches, summary } = await ask(value);
    const useOf = new Map(instruments.map((instrument) => [String(instrument.id), useGroupOf(instrument)]));

    const aimed = matches.filter(({ group, relevance }) => group !== 'no' && relevance === 'aimed');
    const ids = aimed.map(({ instrument }) => instrument.id);
    expect(summary.uses.map(({ use }) => use)).toEqual(USE_GROUPS);
    expect(summary.uses.reduce((sum, use) => sum + use.instruments, 0)).toBe(aimed.length);
    expect(summary.uses.map(({ first }) => first)).toEqual(
      USE_GROUPS.map((use) => ids.filter((id) => useOf.get(id) === use).slice(0, 3)),
    );
  });
});
