import { describe, expect, it } from 'vitest';
import { spanCovers } from '#core/catalogue/instrument-filters.ts';
import { NEEDS } from '#core/profile/facts/options.ts';
import { matchResponseSchema } from '#features/matching/match-response.schemas.ts';
import { anInstrument, type InstrumentFields } from '#test/support/builders.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { startApp } from '#test/support/start-app.ts';

const exporting = { id: 'export', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' } as const;
const nextYear = {
  kind: 'calls',
  recurring: false,
  calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
} as const;
const asking = { company: { exporting: false }, project: { trl: 3, needs: ['rnd-funding', 'premises'] } };

async function ask(body: object, entries?: readonly InstrumentFields[], language = 'en') {
  const client = await startApp(entries === undefined ? {} : { instruments: entries.map(anInstrument) });
  const answer = await client
    .post('/v1/matches')
    .set('accept-language', language)
    .send({ limit: 500, ...body });
  return matchResponseSchema.parse(answer.body);
}

async function uncoveredIn(entries: readonly InstrumentFields[], body: object = asking) {
  return (await ask(body, entries)).uncovered.map(({ need }) => need);
}

describe('a need that nothing serves', () => {
  it.each([
    {
      language: 'nb',
      says: 'Katalogen har ingenting for «lokaler» der prosjektet står. Vi viser heller ingenting enn noe som nesten passer.',
      name: 'Innovasjon Norges kontor i fylket',
    },
    {
      language: 'nn',
      says: 'Katalogen har ingenting for «lokale» der prosjektet står. Vi viser heller ingenting enn noko som nesten passar.',
      name: 'Kontoret til Innovasjon Noreg i fylket',
    },
    {
      language: 'en',
      says: 'The catalogue holds nothing for “premises” where the project stands. We show nothing rather than something that almost fits.',
      name: 'Innovation Norway’s office in your county',
    },
  ])('is named, with whom to ask instead, in $language', async ({ language, says, name }) => {
    const { uncovered } = await ask(asking, [{}], language);

    expect(uncovered).toEqual([
      {
        need: 'premises',
        text: says,
        contact: { name, text: expect.stringMatching(/Innova[st]/), url: 'https://www.innovasjonnorge.no/' },
      },
    ]);
  });

  it.each([
    { what: 'refused', fields: { criteria: [exporting] } },
    { what: 'closed', fields: { window: { kind: 'closed', source: 'page' } } },
    { what: 'for later only', fields: { window: nextYear } },
    { what: 'placed elsewhere', fields: { trl: { min: 8, max: 9 } } },
    { what: 'only proposed', fields: { status: { is: 'proposed', asOf: '2026', source: 'page' } } },
  ] as const)('stays one where what serves it is $what', async ({ fields }) => {
    expect(await uncoveredIn([{}, { id: 'b-premises', purposes: ['premises'], ...fields }])).toEqual(['premises']);
  });

  it.each([
    { what: 'serves it beside something else', fields: { purposes: ['network', 'premises'] } },
    {
      what: 'may yet be had',
      fields: { purposes: ['premises'], criteria: [{ ...exporting, fact: 'company.hasBankLoan' }] },
    },
    { what: 'is placed at one of its levels', fields: { purposes: ['premises'], trl: { min: 3, max: 3 } } },
  ] as const)('is none where something $what', async ({ fields }) => {
    expect(await uncoveredIn([{}, { id: 'b-premises', ...fields }])).toEqual([]);
  });

  it('is served from anywhere where the project has told no level', async () => {
    const body = { project: { needs: ['premises'] } };

    expect(await uncoveredIn([{ purposes: ['premises'], trl: { min: 8, max: 9 } }], body)).toEqual([]);
  });

  it('is named only where it was asked for', async () => {
    expect(await uncoveredIn([{}], {})).toEqual([]);
    expect(await uncoveredIn([{}], { project: { needs: ['rnd-funding'] } })).toEqual([]);
  });
});

const LEVELS: readonly { readonly trl: number; readonly cri?: number }[] = [
  { trl: 1 },
  { trl: 5 },
  { trl: 7, cri: 2 },
  { trl: 9, cri: 5 },
];

describe('the needs the catalogue leaves open', () => {
  it.each(LEVELS)('are none that something open and aimed serves, at %o', async (levels) => {
    const { instruments } = await realCatalogue();
    const { matches, uncovered } = await ask({ project: { ...levels, needs: NEEDS } });

    const open = matches.filter(
      ({ group, status, relevance }) => group !== 'no' && status !== 'not_now' && relevance === 'aimed',
    );
    const ids = new Set(open.map(({ instrument }) => instrument.id));
    const isIn = (span: InstrumentFields['trl'], level?: number) =>
      level !== undefined && spanCovers(span, { min: level, max: level });
    const served = instruments
      .filter(({ id, trl, cri }) => ids.has(id) && (isIn(trl, levels.trl) || isIn(cri, levels.cri)))
      .flatMap(({ purposes }) => purposes);
    expect(served.length).toBeGreaterThan(0);
    expect(uncovered.map(({ need }) => need).filter((need) => served.includes(need))).toEqual([]);
    expect(new Set([...served, ...uncovered.map(({ need }) => need)])).toEqual(new Set(NEEDS));
  });
});
