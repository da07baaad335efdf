import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_PARAMETERS } from '#core/profile/parameters.ts';
import { CatalogueFault } from '#features/catalogue/catalogue-fault.ts';
import { OUR_CATALOGUE } from '#features/catalogue/catalogue-files.ts';
import { readParameterFiles } from '#features/catalogue/parameter-files.ts';
import { aSource } from '#test/support/builders.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

/** Dated as its sources carry them, and the last value of all on a line of its own. */
const FIGURES = `sources:
  law: { url: 'https://example.no/', title: Page, confidence: official, checkedOn: '2026-11-24' }
parameters:
  - id: a-rate
    name: { nb: Sats, nn: Sats, en: Rate }
    unit: percent
    values:
      - { to: '2019-12-31', value: 20, source: law }
      - { from: '2020-01-01', value: 19, source: law }
`;
const NEWEST = "{ from: '2020-01-01', value: 19, source: law }";
const NEWEST_LINE = FIGURES.split('\n').findIndex((line) => line.includes(NEWEST)) + 1;

/** What comes of the real figures and a file beside them. */
async function readWith(text: string, name = 'more.yaml') {
  await using folder = await createTemporaryFolder();
  await cp(OUR_CATALOGUE.parameters, folder.path, { recursive: true });
  await writeFile(join(folder.path, name), text);
  return await readParameterFiles(folder.path);
}

async function faultsWith(text: string, name?: string): Promise<readonly string[]> {
  const fault: unknown = await readWith(text, name).catch((error: unknown) => error);
  return fault instanceof CatalogueFault ? fault.faults : [];
}

describe('the figures of a folder', () => {
  it('are all that the engine rests on and some more, by id, in the one that comes with the service', async () => {
    const figures = await readParameterFiles(OUR_CATALOGUE.parameters);

    const ids = figures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...ENGINE_PARAMETERS]));
    expect(ids).toEqual(ids.toSorted());
  });

  it('hold each value with the source that the file lists once', async () => {
    const figures = await readWith(FIGURES);

    expect(figures.find(({ id }) => id === 'a-rate')?.values).toEqual([
      { to: '2019-12-31', value: 20, source: aSource() },
      { from: '2020-01-01', value: 19, source: aSource() },
    ]);
  });

  it('are only those of files that end in .yaml', async () => {
    expect(await readWith('not read: [', 'notes.txt')).toEqual(await readParameterFiles(OUR_CATALOGUE.parameters));
  });

  it('are refused as a whole when the engine lacks one of its own', async () => {
    await using folder = await createTemporaryFolder();
    await writeFile(join(folder.path, 'more.yaml'), FIGURES);

    await expect(readParameterFiles(folder.path)).rejects.toThrow(
      'aid-research-ceiling: the engine needs this figure and it is missing; add it',
    );
  });
});

describe('a file of figures', () => {
  it.each([
    {
      what: 'cites a source it does not list',
      newest: "{ from: '2020-01-01', value: 19, source: lwa }",
      place: 'values.1.source',
      remedy: 'add it, or cite one of law',
    },
    {
      what: 'says a number in words',
      newest: "{ from: '2020-01-01', value: nineteen, source: law }",
      place: 'values.1.value',
      remedy: 'give it a value of that type',
    },
    {
      what: 'names a day that does not exist',
      newest: "{ from: '2020-02-30', value: 19, source: law }",
      place: 'values.1.from',
      remedy: 'change the value',
    },
    {
      what: 'misspells a word',
      newest: "{ form: '2020-01-01', value: 19, source: law }",
      place: 'values.1',
      remedy: 'correct the spelling or remove it',
    },
    {
      what: 'gives one end and not the other',
      newest: "{ from: '2020-01-01', min: 19, source: law }",
      place: 'values.1',
      remedy: 'give `value`, or `min` and `max`',
    },
    {
      what: 'gives no source for a value',
      newest: "{ from: '2020-01-01', value: 19 }",
      place: 'values.1.source',
      remedy: 'add it',
    },
  ])('that $what is refused by line, place and remedy', async ({ newest, place, remedy }) => {
    const [fault = '', ...others] = await faultsWith(FIGURES.replace(NEWEST, newest));

    expect(others).toEqual([]);
    expect(fault.startsWith(`more.yaml:${NEWEST_LINE} at `)).toBe(true);
    expect(fault).toContain(`0.${place}: `);
    expect(fault).toContain(remedy);
  });

  it('that is no YAML is refused by line', async () => {
    expect(await faultsWith(FIGURES.replace(NEWEST, '{ from: '))).toEqual([
      expect.stringMatching(/^more\.yaml:\d+: .+; correct the YAML$/),
    ]);
  });

  it.each([
    { what: 'holds nothing', text: '', place: '1 at the top' },
    { what: 'holds no figure', text: FIGURES.replace(/parameters:.*/s, 'parameters: []'), place: '3 at parameters' },
    { what: 'lists no sources', text: FIGURES.replace(/^sources:\n.*\n/, ''), place: '1 at sources' },
  ])('that $what is refused', async ({ text, place }) => {
    expect(await faultsWith(text)).toEqual([expect.stringContaining(`more.yaml:${place}: `)]);
  });

  it('whose values leave a day out is refused by the id of the figure', async () => {
    expect(await faultsWith(FIGURES.replace('2020-01-01', '2020-01-02'))).toEqual([
      'a-rate: value 2 does not begin the day after the one before it ends; correct `to` and `from`',
    ]);
  });

  it('that says again what another says is refused by the id of the figure', async () => {
    expect(await faultsWith(FIGURES.replace('a-rate', 'skattefunn-rate-sme'))).toEqual([
      'skattefunn-rate-sme: the id is used twice; give every figure an id of its own',
    ]);
  });

  it('that is broken keeps all others from being loaded, and is told together with every other broken one', async () => {
    await using folder = await createTemporaryFolder();
    await cp(OUR_CATALOGUE.parameters, folder.path, { recursive: true });
    await writeFile(join(folder.path, 'broken.yaml'), FIGURES.replace('percent', 'per-cent'));
    await writeFile(join(folder.path, 'another.yaml'), FIGURES.replace('value: 20', 'value: twenty'));

    const fault: unknown = await readParameterFiles(folder.path).catch((error: unknown) => error);

    expect(fault).toBeInstanceOf(CatalogueFault);
    expect(fault).toMatchObject({
      faults: [expect.stringMatching(/^another\.yaml:8 at /), expect.stringMatching(/^broken\.yaml:6 at /)],
      message: expect.stringContaining('The catalogue was not loaded:\n  another.yaml:8'),
    });
  });
});
