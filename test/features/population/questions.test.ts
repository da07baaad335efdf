import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareCatalogues } from '#features/population/compare-catalogues.ts';
import { countPopulation } from '#features/population/count-population.ts';
import { openCompanies } from '#features/population/duckdb-population.ts';
import { toChangeReport, toCountReport } from '#features/population/population-report.ts';
import { anInstrument, TODAY } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const DAY = { ...onDay(TODAY), asOf: TODAY };
const LOW = { id: 'low', source: 'page', rule: 'range', fact: 'project.trl', max: 4 } as const;
const CSV = `company_municipality,company_employees,company_annual_turnover_nok,project_trl
0301,5,100000,3
0301,5,100000,7
5001,5,100000,
,,,4
`;

async function companies() {
  await using folder = await createTemporaryFolder();
  const path = join(folder.path, 'companies.csv');
  await writeFile(path, CSV);
  return await openCompanies(path);
}

describe('questions to a population', () => {
  it('how many can use an instrument, in each county and of each size', async () => {
    const seen: number[] = [];
    const counts = await countPopulation(
      await companies(),
      { instruments: [anInstrument({ criteria: [LOW] })], day: DAY, by: ['county', 'size-class'] },
      (done) => seen.push(done),
    );

    expect(seen).toEqual([1]);
    expect(toCountReport(counts, ['county', 'size-class'])).toBe(
      [
        'instrument  county   size-class  eligible  if assessed so  by exception  undetermined  not eligible',
        'a-grant     03       micro              1               0             0             0             1',
        'a-grant     50       micro              0               0             0             1             0',
        'a-grant     unknown  unknown            1               0             0             0             0',
      ].join('\n'),
    );
  });

  it('says where more is left open than need be', async () => {
    const counts = [{ id: 'a-grant', groups: [], bounds: ['project.trl'] }] as const;

    expect(toCountReport(counts, [])).toContain('a-grant: where project.trl is unknown, more is left undetermined');
  });

  it('what a draft would change, and who gains and loses by it', async () => {
    const before = [anInstrument({ id: 'kept' }), anInstrument({ id: 'old' }), anInstrument({ criteria: [LOW] })];
    const after = [
      anInstrument({ id: 'kept' }),
      anInstrument({ id: 'fresh' }),
      anInstrument({ criteria: [{ ...LOW, max: 3 }] }),
    ];
    const changes = await compareCatalogues(await companies(), { before, after, day: DAY });

    expect(toChangeReport(changes)).toBe(
      [
        'instrument           yes before  yes after  gain it  lose it  maybe before  maybe after',
        'a-grant     changed           2          1        0        1             1            1',
        'fresh       new               0          4        4        0             0            0',
        'old         gone              4          0        0        4             0            0',
      ].join('\n'),
    );
  });

  it('a draft that changes no condition says so', async () => {
    const same = [anInstrument()];

    expect(toChangeReport(await compareCatalogues(await companies(), { before: same, after: same, day: DAY }))).toBe(
      'The draft changes the conditions of no instrument on offer that day.',
    );
  });
});
