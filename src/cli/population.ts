import { z } from 'zod';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { parametersOn } from '#core/catalogue/parameter.ts';
import { DIALECT_NAMES, type DialectName } from '#core/population/dialect.ts';
import {
  BREAKDOWNS,
  type Breakdown,
  type PopulationDay,
  populationInstruments,
  populationRow,
} from '#core/population/population-sql.ts';
import { printedSql } from '#core/population/printed-sql.ts';
import { statedFactNames } from '#core/profile/profile.ts';
import { CatalogueFault } from '#features/catalogue/catalogue-fault.ts';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import type { CompanyTable } from '#features/population/company-table.ts';
import { compareCatalogues } from '#features/population/compare-catalogues.ts';
import { countPopulation } from '#features/population/count-population.ts';
import { openCompanies } from '#features/population/duckdb-population.ts';
import { PopulationFault } from '#features/population/population-fault.ts';
import { toChangeReport, toCountReport } from '#features/population/population-report.ts';
import { say, sayAside, UsageFault } from './command.ts';
import { dayIn, optionsIn } from './options.ts';

const HELP = `Who can use which instrument, over a whole population.

envei population --companies <file> [--instrument <id>] [--by county,size-class] [--as-of <day>]
envei population --companies <file> --draft <folder> [--as-of <day>]
envei population --sql duckdb|postgres [--instrument <id>] [--by county,size-class] [--as-of <day>]

  --companies   a .parquet, .csv, .tsv or .ndjson file: one row per company, a column per fact (company_employees, …)
  --instrument  one instrument only, by its id
  --by          a line per county, per size class, or per both
  --draft       a folder of entries that replace those of the same id: what would they change?
  --sql         print the questions as SQL instead of asking them
  --as-of       the day asked about, such as 2026-11-24; today unless said`;

const optionsSchema = z.object({
  companies: z.string().optional(),
  instrument: z.string().optional(),
  by: z.string().default(''),
  draft: z.string().optional(),
  sql: z.string().optional(),
  'as-of': z.string().optional(),
  help: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** Answers `envei population`. */
export async function runPopulation(args: readonly string[]): Promise<number> {
  const options = optionsIn(optionsSchema, args, 'population');
  if (options.help) {
    say(HELP);
    return 0;
  }
  try {
    await answer(options);
    return 0;
  } catch (error) {
    if (!(error instanceof PopulationFault) && !(error instanceof CatalogueFault)) throw error;
    sayAside(error.message);
    return 1;
  }
}

async function answer(options: Options): Promise<void> {
  const by = breakdownsIn(options.by);
  const asOf = dayIn(options['as-of']);
  const { instruments, parameters } = await readCatalogueFiles(OUR_CATALOGUE);
  const day = { asOf, parameters: parametersOn(parameters, asOf) };
  const chosen = onlyThe(options.instrument, instruments);
  if (options.sql !== undefined) return printSql(chosen, day, dialectIn(options.sql), by);
  if (options.companies === undefined) throw new UsageFault('Name a file: --companies companies.parquet');
  sayAside(`Reading ${options.companies}`);
  const table = await openCompanies(options.companies);
  try {
    describe(table);
    if (options.draft === undefined) {
      say(toCountReport(await countPopulation(table, { instruments: chosen, day, by }, progress), by));
    } else {
      const after = onlyThe(options.instrument, await withDraft(instruments, options.draft));
      say(toChangeReport(await compareCatalogues(table, { before: chosen, after, day }, progress)));
    }
  } finally {
    table.close();
  }
}

function printSql(instruments: readonly Instrument[], day: PopulationDay, dialect: DialectName, by: Breakdown[]): void {
  const row = populationRow(day, dialect);
  say(printedSql(populationInstruments(instruments, row, day.asOf), row, by));
}

function describe({ companies, facts, ignored }: CompanyTable): void {
  sayAside(
    `${companies.toLocaleString('en')} companies; the file tells ${facts.length} of ${statedFactNames().length} facts`,
  );
  if (ignored.length > 0) sayAside(`Columns that are no fact, and are passed over: ${ignored.join(', ')}`);
}

function progress(done: number, all: number): void {
  if (done === all || done % 25 === 0) sayAside(`${done} of ${all} instruments`);
}

/** The catalogue with the entries of a folder in the place of those of the same id. */
async function withDraft(instruments: readonly Instrument[], folder: string): Promise<readonly Instrument[]> {
  const draft = await readCatalogueFiles({ ...OUR_CATALOGUE, entries: folder }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new UsageFault(`${folder}: there is no such folder; name one with entries as .yaml files after --draft`);
    }
    throw error;
  });
  const drafted = new Set(draft.instruments.map(({ id }) => id));
  return [...instruments.filter(({ id }) => !drafted.has(id)), ...draft.instruments];
}

function onlyThe(id: string | undefined, instruments: readonly Instrument[]): readonly Instrument[] {
  if (id === undefined) return instruments;
  const [found] = instruments.filter((instrument) => instrument.id === id);
  if (found === undefined) throw new UsageFault(`There is no instrument "${id}"; its id is the name of its file.`);
  return [found];
}

function breakdownsIn(list: string): Breakdown[] {
  const isBreakdown = (name: string): name is Breakdown => Object.hasOwn(BREAKDOWNS, name);
  const names = list.split(',').filter((name) => name !== '');
  const [wrong] = names.filter((name) => !isBreakdown(name));
  if (wrong === undefined) return names.filter(isBreakdown);
  throw new UsageFault(`--by does not know "${wrong}"; use ${Object.keys(BREAKDOWNS).join(', ')}, or both`);
}

function dialectIn(name: string): DialectName {
  const dialect = DIALECT_NAMES.find((known) => known === name);
  if (dialect === undefined) throw new UsageFault(`--sql does not know "${name}"; use ${DIALECT_NAMES.join(' or ')}`);
  return dialect;
}
