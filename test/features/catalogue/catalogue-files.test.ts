import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CatalogueFault } from '#features/catalogue/catalogue-fault.ts';
import { OUR_CATALOGUE, readCatalogueFiles, readEntry } from '#features/catalogue/catalogue-files.ts';
import { PARAMETERS, SHARED_FIGURES } from '#test/support/question-day.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const LIMIT = '{ parameter: de-minimis-ceiling }';
const PERCENT = '{ parameter: skattefunn-rate-sme }';
const ENTRY = `id: small-aid
name: { nb: Lite tilskudd, nn: Lite tilskot, en: Small grant }
summary: { nb: Litt støtte., nn: Litt støtte., en: A little aid. }
provider: siva
types: [grant]
lane: { is: direct-to-company, basis: stated, source: page }
effects: { are: [innovation], basis: stated, source: page }
tier: core
status: { is: active, asOf: '2026', source: page }
phases: [{ are: [technology-and-product-development], basis: stated, source: page }]
trl: { min: 1, max: 4 }
purposes: [rnd-funding]
geography: national
award: { is: assessed, basis: stated, source: page }
roles: [{ role: apply, applicantTypes: [company], basis: stated, source: page }]
criteria:
  - id: room
    rule: any
    source: page
    of:
      - { id: exporting, rule: is, fact: company.exporting, values: [true] }
      - { id: below-ceiling, rule: range, fact: company.deMinimisReceivedEur, below: ${LIMIT} }
amounts:
  - { id: share, gives: grant, basis: scheme-rate, percent: ${PERCENT}, of: project.rndCostNok, source: page }
window: { kind: running, source: page }
sources:
  page: { url: 'https://example.no/', title: Page, confidence: official, checkedOn: '2026-11-24' }
`;

function read(text: string, file = 'small-aid.yaml') {
  const reading = readEntry(file, text, SHARED_FIGURES);
  return 'faults' in reading ? { faults: reading.faults } : reading;
}

/** The line of a text that stands once in the entry, counted from one. */
function lineOf(text: string): number {
  return ENTRY.split('\n').findIndex((line) => line.includes(text)) + 1;
}

describe('an entry that names shared figures', () => {
  it('holds a rule for each value they have had, with its days and the name of the figure', () => {
    const parameters = ['de-minimis-ceiling'];
    const rule = { id: 'below-ceiling', rule: 'range', fact: 'company.deMinimisReceivedEur', parameters };

    expect(read(ENTRY)).toMatchObject({
      instrument: {
        criteria: [
          {
            id: 'room',
            of: [
              { id: 'exporting' },
              { ...rule, below: 100_000, to: '2006-12-31' },
              { ...rule, below: 200_000, from: '2007-01-01', to: '2023-12-31' },
              { ...rule, below: 300_000, from: '2024-01-01' },
            ],
          },
        ],
        amounts: [
          { id: 'share', percent: 20, to: '2019-12-31', parameters: ['skattefunn-rate-sme'] },
          { id: 'share', percent: 19, from: '2020-01-01', parameters: ['skattefunn-rate-sme'] },
        ],
      },
    });
  });

  it('holds each rule once where it gives the number itself', () => {
    const numbers = ENTRY.replace(LIMIT, '300000').replace(PERCENT, '19');

    expect(read(numbers)).toMatchObject({
      instrument: { criteria: [{ of: [{ id: 'exporting' }, { below: 300_000 }] }], amounts: [{ percent: 19 }] },
    });
  });

  it.each([
    {
      what: 'a figure nobody knows, in a criterion',
      written: LIMIT,
      instead: '{ parameter: de-minimis-roof }',
      place: 'criteria.0.of.1.below',
    },
    {
      what: 'a figure nobody knows, in an amount',
      written: PERCENT,
      instead: '{ parameter: nobodys-rate }',
      place: 'amounts.0.percent',
    },
    {
      what: 'a figure that is an interval',
      written: LIMIT,
      instead: '{ parameter: nok-per-eur }',
      place: 'criteria.0.of.1.below',
    },
    {
      what: 'a figure with words beside it',
      written: LIMIT,
      instead: '{ parameter: de-minimis-ceiling, plus: 1 }',
      place: 'criteria.0.of.1.below',
    },
    {
      what: 'a figure where no rule is',
      written: 'max: 4 }',
      instead: 'max: { parameter: nobody } }',
      place: 'trl.max',
    },
  ])('is refused by file, line and place for $what', ({ written, instead, place }) => {
    expect(read(ENTRY.replace(written, instead))).toEqual({
      faults: [expect.stringContaining(`small-aid.yaml:${lineOf(written)} at ${place}: `)],
    });
  });

  it.each([
    { what: 'below the figures', written: 'kind: running', instead: 'kind: walking', place: 'window.kind' },
    {
      what: 'in the same rule',
      written: 'fact: company.deMinimisReceivedEur',
      instead: 'fact: company.deMinimisGiven',
      place: 'criteria.0.of.1.fact',
    },
    {
      what: 'in the same amount',
      written: 'of: project.rndCostNok',
      instead: 'of: project.rndCost',
      place: 'amounts.0.of',
    },
    {
      what: 'that only the whole shows: a band turned round',
      written: LIMIT,
      instead: `${LIMIT}, above: 300001`,
      place: 'criteria.0.of.1',
    },
  ])('has each fault at its line as written, $what', ({ written, instead, place }) => {
    expect(read(ENTRY.replace(written, instead))).toEqual({
      faults: [expect.stringContaining(`small-aid.yaml:${lineOf(written)} at ${place}: `)],
    });
  });

  it('is refused in a file of another name', () => {
    expect(read(ENTRY, 'big-aid.yaml')).toEqual({
      faults: ['big-aid.yaml: the entry calls itself "small-aid"; name the file small-aid.yaml or correct the id'],
    });
  });
});

describe('the folders of a catalogue', () => {
  it('are read together: every entry by id, and the figures they share', async () => {
    await using folder = await createTemporaryFolder();
    const another = ENTRY.replace('id: small-aid', 'id: another');
    await writeFile(join(folder.path, 'small-aid.yaml'), ENTRY);
    await writeFile(join(folder.path, 'another.yaml'), another);

    const { instruments, parameters } = await readCatalogueFiles({ ...OUR_CATALOGUE, entries: folder.path });

    expect(instruments.map(({ id }) => id)).toEqual(['another', 'small-aid']);
    expect(parameters).toEqual(PARAMETERS);
  });

  it('tell how far the reading has come', async () => {
    await using folder = await createTemporaryFolder();
    await writeFile(join(folder.path, 'small-aid.yaml'), ENTRY);
    await writeFile(join(folder.path, 'another.yaml'), ENTRY.replace('id: small-aid', 'id: another'));
    const steps: string[] = [];

    await readCatalogueFiles({ ...OUR_CATALOGUE, entries: folder.path }, (done, all) => steps.push(`${done}/${all}`));

    expect(steps).toEqual(['1/2', '2/2']);
  });

  it('give nothing while one entry is broken, and say all that is wrong', async () => {
    await using folder = await createTemporaryFolder();
    await writeFile(join(folder.path, 'small-aid.yaml'), ENTRY);
    await writeFile(join(folder.path, 'one.yaml'), ENTRY.replace('id: small-aid', 'id: one').replace(LIMIT, 'much'));
    await writeFile(join(folder.path, 'two.yaml'), 'id: [');

    const fault: unknown = await readCatalogueFiles({ ...OUR_CATALOGUE, entries: folder.path }).catch(
      (error: unknown) => error,
    );

    expect(fault).toBeInstanceOf(CatalogueFault);
    expect(fault).toMatchObject({
      faults: [
        expect.stringContaining(`one.yaml:${lineOf(LIMIT)} at criteria.0.of.1.below: `),
        expect.stringMatching(/^two\.yaml:\d+: .+; correct the YAML$/),
      ],
    });
  });

  it('give nothing while one figure is broken, though every entry is well', async () => {
    await using folder = await createTemporaryFolder();
    const folders = {
      ...OUR_CATALOGUE,
      entries: join(folder.path, 'entries'),
      parameters: join(folder.path, 'parameters'),
    };
    await Promise.all([mkdir(folders.entries), mkdir(folders.parameters)]);
    await writeFile(join(folders.entries, 'small-aid.yaml'), ENTRY);
    await writeFile(join(folders.parameters, 'rates.yaml'), 'parameters: []');

    await expect(readCatalogueFiles(folders)).rejects.toThrow('rates.yaml:1 at parameters: ');
  });

  it('give nothing without an entry', async () => {
    await using folder = await createTemporaryFolder();

    await expect(readCatalogueFiles({ ...OUR_CATALOGUE, entries: folder.path })).rejects.toThrow(
      `${folder.path}: there is no .yaml file in it; point to the folder of the catalogue`,
    );
  });
});
