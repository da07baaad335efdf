import { statedFactNames } from '../profile/profile.ts';
import { columnOf, kindOf } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { InstrumentSql } from './instrument-sql.ts';
import { laidOut } from './layout.ts';
import { type Breakdown, COMPANIES, countSql, KNOWN_COMPANIES, knownCompaniesSql } from './population-sql.ts';
import type { Row } from './row.ts';

/** A view of the companies and one question per instrument, to be run by hand in either database. */
export function printedSql(instruments: readonly InstrumentSql[], row: Row, by: readonly Breakdown[]): string {
  const questions = instruments.map((instrument) => ({ ...instrument, query: countSql(instrument.verdict, row, by) }));
  const view = knownCompaniesSql(
    row,
    questions.map(({ query }) => query),
  );
  return [
    tableComment(row.dialect),
    `CREATE TEMPORARY VIEW ${KNOWN_COMPANIES} AS\n${linesOf(view)};`,
    ...questions.map(({ id, bounds, query }) => [`-- ${id}`, ...boundComment(bounds), `${linesOf(query)};`].join('\n')),
  ].join('\n\n');
}

function linesOf(sql: string): string {
  return sql.split('\n').map(laidOut).join('\n');
}

function boundComment(bounds: readonly string[]): readonly string[] {
  return bounds.length === 0
    ? []
    : [`-- Where ${bounds.join(', ')} is unknown, more is left undetermined than need be.`];
}

function tableComment({ types }: Dialect): string {
  const columns = statedFactNames().map((fact) => `--   ${columnOf(fact)} ${types[kindOf(fact)]}`);
  return [`-- One row is one company, and NULL is unknown.`, `-- ${COMPANIES} (`, columns.join(',\n'), '-- )'].join(
    '\n',
  );
}
