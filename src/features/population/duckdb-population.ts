import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { FACT_OF_COLUMN } from '#core/population/columns.ts';
import { COMPANIES, KNOWN_COMPANIES } from '#core/population/population-sql.ts';
import { isFactName, isStated } from '#core/profile/facts/fact-catalogue.ts';
import { companiesSql, expectedOf, type FileColumn, factsIn, misfitsSql, readerSql } from './company-file.ts';
import type { AnswerRow, CompanyTable } from './company-table.ts';
import { PopulationFault } from './population-fault.ts';

const answerSchema = z.array(z.record(z.string(), z.unknown().transform(String)));
const columnsSchema = z.array(z.object({ column_name: z.string(), column_type: z.string() }));

type Ask = (sql: string) => Promise<readonly AnswerRow[]>;

/** Reads a file of companies into DuckDB in this process, or says what is wrong with it. Nothing is fetched from elsewhere. */
export async function openCompanies(path: string): Promise<CompanyTable> {
  const reader = readerSql(path);
  if (reader === undefined) {
    throw new PopulationFault([`${path}: its ending is not known; use .parquet, .csv, .tsv, .ndjson or .jsonl`]);
  }
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const ask: Ask = async (sql) => answerSchema.parse((await connection.runAndReadAll(sql)).getRowObjectsJson());
  const columns = await columnsOf(path, reader, ask);
  await refuseMisfits(path, reader, columns, ask);
  await connection.run(`CREATE TABLE ${COMPANIES} AS ${companiesSql(reader, columns)}`);
  const [count] = await ask(`SELECT COUNT(*) AS companies FROM ${COMPANIES}`);
  return {
    companies: Number(count?.['companies']),
    facts: factsIn(columns).map(({ fact }) => fact),
    ignored: columns.map(({ name }) => name).filter((name) => !FACT_OF_COLUMN.has(name)),
    prepare: async (sql) => {
      await connection.run(`CREATE OR REPLACE TEMPORARY TABLE ${KNOWN_COMPANIES} AS ${sql}`);
    },
    ask,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function columnsOf(path: string, reader: string, ask: Ask): Promise<readonly FileColumn[]> {
  const described = await ask(`DESCRIBE SELECT * FROM ${reader}`).catch((error: unknown) => {
    throw new PopulationFault([`${path}: it cannot be read; check that it is there and whole (${firstLineOf(error)})`]);
  });
  const columns = columnsSchema
    .parse(described)
    .map((column) => ({ name: column.column_name, type: column.column_type }));
  if (factsIn(columns).length > 0) return columns;
  throw new PopulationFault([
    `${path}: none of its columns is a fact; name them after facts, such as company_employees or project_trl`,
  ]);
}

function firstLineOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

async function refuseMisfits(path: string, reader: string, columns: readonly FileColumn[], ask: Ask): Promise<void> {
  const faults = (await ask(misfitsSql(reader, columns))).flatMap(({ fact = '', misfits, example }) => {
    const column = columns.find(({ name }) => FACT_OF_COLUMN.get(name) === fact);
    if (misfits === '0' || column === undefined || !isFactName(fact) || !isStated(fact)) return [];
    return [
      `${path}: column ${column.name}: ${misfits} values do not fit, such as "${example}"; write ${expectedOf(fact)}, or leave it empty where it is unknown`,
    ];
  });
  if (faults.length > 0) throw new PopulationFault(faults);
}
