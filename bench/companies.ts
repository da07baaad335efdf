// Makes up companies as a Parquet file, the same for the same seed: npx node bench/companies.ts file.parquet 1000000 7
import { DuckDBInstance } from '@duckdb/node-api';
import { columnOf } from '#core/population/columns.ts';
import { text, texts } from '#core/population/dialect.ts';
import type { FactDefinition } from '#core/profile/fact.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { statedFactNames } from '#core/profile/profile.ts';

/** How many companies know each kind of fact: registers tell the company's, only the company tells its project's. */
const KNOWN_SHARE = { company: 0.8, project: 0.5, partners: 0.4 };
const COUNTRIES = ['NO', 'SE', 'DK', 'FI', 'IS', 'DE', 'NL', 'FR', 'US', 'GB', 'JP', 'CA'];

/** What most companies are, where any value of the domain would be rare. */
const USUAL: Partial<Record<StatedFactName, (chance: string) => string>> = {
  'company.applicantType': () => 'NULL',
  'company.legalForm': (chance) =>
    `CASE WHEN ${chance} < 0.65 THEN 'AS' WHEN ${chance} < 0.95 THEN 'ENK' ELSE 'SA' END`,
  'company.employees': (chance) => `CAST(FLOOR(EXP(${chance} * ${chance} * 8)) - 1 AS BIGINT)`,
  'company.registeredOn': (chance) => `DATE '2026-11-24' - CAST(FLOOR(${chance} * 12000) AS INTEGER)`,
  'company.partOfGroup': (chance) => `${chance} < 0.2`,
  'company.insolvent': (chance) => `${chance} < 0.01`,
  'company.publicBodyOwned': (chance) => `${chance} < 0.02`,
  'company.taxLiableInNorway': (chance) => `${chance} < 0.99`,
};

/** A number from 0 to 1 for a fact of a company, drawn from its number and the seed. */
function chanceFor(what: string, seed: number): string {
  return `(hash(number, ${text(what)}, ${seed}) % 1000003) / 1000003.0`;
}

function valueSql(fact: StatedFactName, seed: number): string {
  const chance = chanceFor(fact, seed);
  const [part = 'company'] = fact.split('.');
  const share = Object.entries(KNOWN_SHARE).find(([name]) => name === part)?.[1] ?? 1;
  const value = USUAL[fact]?.(chance) ?? anyValue(definitionOf(fact), fact, chance, seed);
  const isGroupFigure = fact.startsWith('company.group.');
  const known = `${chanceFor(`${fact} known`, seed)} < ${isGroupFigure ? 0.1 : share}`;
  return `CASE WHEN ${known} THEN ${value} END AS ${columnOf(fact)}`;
}

function anyValue(definition: FactDefinition, fact: string, chance: string, seed: number): string {
  switch (definition.type) {
    case 'number':
      if (definition.step !== 1) return `ROUND(${chance} * ${chance}, 4)`;
      if (definition.max !== undefined && definition.max <= 9) return oneOf(definition.max, chance);
      return `CAST(FLOOR(EXP(${chance} * ${definition.unit === 'nok' ? 20 : 5})) AS BIGINT)`;
    case 'date':
      return `DATE '2026-01-01' + CAST(FLOOR(${chance} * 900) AS INTEGER)`;
    case 'boolean':
      return `${chance} < 0.5`;
    case 'code':
      return `list_extract([${texts(definition.options)}], ${oneOf(definition.options.length, chance)})`;
    case 'code-set':
      return someOf(definition.options === 'country' ? COUNTRIES : definition.options, fact, seed);
    case 'municipality':
      return `list_extract([${texts(COUNTIES)}], ${oneOf(COUNTIES.length, chance)}) || lpad(CAST(CAST(FLOOR(${chance} * 977) AS INTEGER) % 40 + 1 AS VARCHAR), 2, '0')`;
    case 'industry':
      return `'SN2025:' || lpad(CAST(${oneOf(96, chance)} AS VARCHAR), 2, '0') || '.100'`;
    case 'organisation-number':
      return `CAST(900000000 + number AS VARCHAR)`;
  }
}

function oneOf(count: number, chance: string): string {
  return `CAST(FLOOR(${chance} * ${count}) AS INTEGER) + 1`;
}

function someOf(options: readonly string[], fact: string, seed: number): string {
  const picks = [0, 1, 2].map((pick) => oneOf(options.length * (pick + 1), chanceFor(`${fact} ${pick}`, seed)));
  return `list_distinct(list_filter([${picks.map((pick) => `list_extract([${texts(options)}], ${pick})`).join(', ')}], lambda member: member IS NOT NULL))`;
}

export async function makeUpCompanies(path: string, companies: number, seed: number): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = statedFactNames().map((fact) => valueSql(fact, seed));
  await connection.run(
    `COPY (SELECT ${columns.join(', ')} FROM (SELECT range AS number FROM range(${companies})) AS numbers) TO ${text(path)} (FORMAT parquet)`,
  );
}

if (import.meta.main) {
  const [path = 'companies.parquet', companies = '1000000', seed = '7'] = process.argv.slice(2);
  await makeUpCompanies(path, Number(companies), Number(seed));
  process.stdout.write(`${companies} companies in ${path}, seed ${seed}\n`);
}
