import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCompanies } from '#features/population/duckdb-population.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const CSV = `company_employees,company_registered_on,company_municipality,project_involves_rnd,partners_countries,name
12,2024-03-18,0301,true,SE;DK,Fjord
,,,,,Ås
400,2001-01-01,5001,false,[],Vidde
`;
const NDJSON = `{"company_employees": 12, "company_municipality": "0301", "company_industry": {"code": "62.100", "scheme": "SN2025"}, "partners_countries": ["SE", "DK"]}
{"company_employees": null, "company_municipality": "5001"}
`;

async function opened(file: string, content: string) {
  await using folder = await createTemporaryFolder();
  const path = join(folder.path, file);
  await writeFile(path, content);
  return await openCompanies(path);
}

describe('a file of companies', () => {
  it('is read from CSV: codes keep their zeros, lists stand behind semicolons, nothing is unknown', async () => {
    const table = await opened('companies.csv', CSV);

    expect({ companies: table.companies, facts: table.facts, ignored: table.ignored }).toEqual({
      companies: 3,
      facts: [
        'company.registeredOn',
        'company.employees',
        'company.municipality',
        'project.involvesRnd',
        'partners.countries',
      ],
      ignored: ['name'],
    });
    expect(
      await table.ask(
        `SELECT company_municipality AS place, len(partners_countries) AS countries, project_trl AS level FROM companies`,
      ),
    ).toEqual([
      { place: '0301', countries: '2', level: 'null' },
      { place: 'null', countries: 'null', level: 'null' },
      { place: '5001', countries: '0', level: 'null' },
    ]);
    table.close();
  });

  it('is read from NDJSON, with industries as code and edition', async () => {
    const table = await opened('companies.ndjson', NDJSON);

    expect(
      await table.ask('SELECT company_industry AS code, list_sort(partners_countries)[1] AS first FROM companies'),
    ).toEqual([
      { code: 'SN2025:62.100', first: 'DK' },
      { code: 'null', first: 'null' },
    ]);
    table.close();
  });

  it('is refused with file, column, example and remedy for every column that does not fit', async () => {
    const rows =
      'company_employees,company_municipality,company_legal_form,project_trl,partners_countries\n12.5,301,LTD,10,Sverige\n';

    await expect(opened('companies.csv', rows)).rejects.toMatchObject({
      name: 'PopulationFault',
      faults: [
        expect.stringMatching(
          /companies\.csv: column company_legal_form: 1 values do not fit, such as "LTD"; write one of ADOS, /,
        ),
        expect.stringMatching(
          /column company_employees: 1 values do not fit, such as "12.5"; write a whole number from 0 to 10000000, or/,
        ),
        expect.stringMatching(
          /column company_municipality: .* "301"; write a municipality number of four digits, as text/,
        ),
        expect.stringMatching(/column project_trl: .* "10"; write a whole number from 1 to 9/),
        expect.stringMatching(/column partners_countries: .* "Sverige"; write a list of countries such as SE;DK/),
      ],
    });
  });

  it.each([
    [
      'companies.csv',
      'name,size\nFjord,12\n',
      /none of its columns is a fact; name them after facts, such as company_employees/,
    ],
    ['companies.xlsx', '', /its ending is not known; use \.parquet, \.csv/],
    ['companies.parquet', 'not parquet', /it cannot be read; check that it is there and whole/],
  ])('%s is refused when it says nothing of companies', async (file, content, message) => {
    await expect(opened(file, content)).rejects.toThrow(message);
  });
});
