import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { columnOf, kindOf } from '#core/population/columns.ts';
import { DIALECTS, type DialectName } from '#core/population/dialect.ts';
import { KNOWN_COMPANIES, knownCompaniesSql } from '#core/population/population-sql.ts';
import type { Row } from '#core/population/row.ts';
import { endsOf, type SqlVerdict } from '#core/population/sql-verdict.ts';
import { statedFactNames } from '#core/profile/profile.ts';
import { type Company, rowsSql } from './populations.ts';

type Ends = { readonly worst: number; readonly best: number };

/** A database that holds a few companies and says what SQL makes of them. */
export type PopulationDatabase = {
  readonly dialect: DialectName;
  readonly hold: (companies: readonly Company[]) => Promise<void>;
  readonly judge: (verdict: SqlVerdict, row: Row) => Promise<readonly Ends[]>;
};

const endsSchema = z.array(z.object({ worst: z.coerce.number(), best: z.coerce.number() }));

type Run = (sql: string) => Promise<unknown>;

function databaseOver(dialect: DialectName, run: Run): PopulationDatabase {
  const { types } = DIALECTS[dialect];
  const columns = statedFactNames().map((fact) => `${columnOf(fact)} ${types[kindOf(fact)]}`);
  return {
    dialect,
    hold: async (companies) => {
      await run('DROP TABLE IF EXISTS companies');
      await run(`CREATE TABLE companies (row_number INTEGER, ${columns.join(', ')})`);
      await run(`INSERT INTO companies VALUES ${rowsSql(companies, dialect)}`);
    },
    judge: async (verdict, row) => {
      const { worst, best } = endsOf(verdict);
      const query = `SELECT ${worst} AS worst, ${best} AS best FROM ${KNOWN_COMPANIES} ORDER BY row_number`;
      const steps = knownCompaniesSql(row, [query]);
      return endsSchema.parse(await run(`SELECT * FROM (WITH ${KNOWN_COMPANIES} AS (${steps}) ${query}) AS judged`));
    },
  };
}

export async function openDuckdb(): Promise<PopulationDatabase> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return databaseOver('duckdb', async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson());
}

export async function openPostgres(): Promise<PopulationDatabase> {
  const database = await PGlite.create();
  return databaseOver('postgres', async (sql) => (await database.query(sql)).rows);
}
