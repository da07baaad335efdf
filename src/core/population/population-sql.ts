import { asItReadsOn, isOfferedOn } from '../catalogue/in-force.ts';
import type { Instrument } from '../catalogue/instrument.ts';
import { SIZE_CLASSES } from '../profile/facts/options.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import { type IsoDate, toDayNumber } from '../shared/iso-date.ts';
import { COMPUTED, columnsNamedIn, computedNames } from './computed.ts';
import { DIALECTS, type DialectName, text } from './dialect.ts';
import { type InstrumentSql, instrumentSql } from './instrument-sql.ts';
import { createRow, LAYERS, type Row } from './row.ts';
import { isOfSize } from './size-sql.ts';
import type { SqlVerdict } from './sql-verdict.ts';
import { type StatusSql, statusSql } from './status-sql.ts';

/** The day a population is asked about, with the figures of law as they stand then. */
export type PopulationDay = { readonly asOf: IsoDate; readonly parameters: ParameterValues };

/** What answers can be broken down by, and the column that says it. */
export const BREAKDOWNS = { county: 'in_county', 'size-class': 'in_size_class' } as const;
export type Breakdown = keyof typeof BREAKDOWNS;
const NOT_KNOWN = 'unknown';

/** Where the companies stand, with one column per stated fact. */
export const COMPANIES = 'companies';

export function populationRow({ asOf, parameters }: PopulationDay, dialect: DialectName): Row {
  const day = toDayNumber(asOf);
  return createRow(COMPUTED, DIALECTS[dialect], { at: { min: day, max: day }, parameters });
}

/** Every instrument on offer that day, as SQL over one row. */
export function populationInstruments(
  instruments: readonly Instrument[],
  row: Row,
  asOf: IsoDate,
): readonly InstrumentSql[] {
  return instruments
    .filter((instrument) => isOfferedOn(instrument, asOf))
    .map((instrument) => instrumentSql(asItReadsOn(instrument, asOf), row));
}

/** How many companies stand where with one instrument. */
export function countSql(verdict: SqlVerdict, row: Row, by: readonly Breakdown[] = []): string {
  const { columns, status } = statusSql(verdict);
  const groups = by.map((breakdown) => `${breakdownSql(row, breakdown)} AS ${BREAKDOWNS[breakdown]}`);
  const names = by.map((breakdown) => BREAKDOWNS[breakdown]);
  return counted([`${status} AS status`, ...names], ['status', ...names], [...columns, ...groups]);
}

/** How many companies stand where before and after a change of the conditions. */
export function changeSql(before: SqlVerdict, after: SqlVerdict): string {
  const [then, now]: readonly StatusSql[] = [statusSql(before, 'old_'), statusSql(after, 'new_')];
  const shown = [`${then?.status} AS status_before`, `${now?.status} AS status_after`];
  return counted(shown, ['status_before', 'status_after'], [...(then?.columns ?? []), ...(now?.columns ?? [])]);
}

function counted(shown: readonly string[], groups: readonly string[], columns: readonly string[]): string {
  return [
    `SELECT ${[...shown, 'COUNT(*) AS companies'].join(', ')}`,
    `FROM (SELECT ${columns.join(', ')} FROM ${KNOWN_COMPANIES}) AS judged`,
    `GROUP BY ${groups.join(', ')}`,
    `ORDER BY ${groups.join(', ')}`,
  ].join('\n');
}

function breakdownSql(row: Row, breakdown: Breakdown): string {
  if (breakdown === 'county') return `COALESCE(${row.computed('county')}, ${text(NOT_KNOWN)})`;
  const cases = SIZE_CLASSES.map((size) => `WHEN ${isOfSize(row, 'assumed', [size])} THEN ${text(size)}`);
  return `CASE ${cases.join(' ')} ELSE ${text(NOT_KNOWN)} END`;
}

/** The companies with all that follows from their facts. */
export const KNOWN_COMPANIES = 'known_companies';

/** The steps that make them of the table of companies: one per layer of columns, and only columns that are named. */
export function knownCompaniesSql(row: Row, queries: readonly string[]): string {
  const needed = columnsNamedIn(queries, row);
  const steps: string[] = [];
  let table = COMPANIES;
  for (const layer of LAYERS) {
    const columns = computedNames().filter((name) => needed.has(name) && COMPUTED[name].layer === layer);
    if (columns.length === 0) continue;
    const defined = columns.map((name) => `${COMPUTED[name].define(row)} AS ${name}`);
    steps.push(`step_${layer} AS (SELECT ${['*', ...defined].join(', ')} FROM ${table})`);
    table = `step_${layer}`;
  }
  return steps.length === 0 ? `SELECT * FROM ${table}` : `WITH ${steps.join(',\n')}\nSELECT * FROM ${table}`;
}
