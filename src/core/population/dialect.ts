import { fromDayNumber } from '../shared/iso-date.ts';

/** What a column holds. */
export type ColumnKind = 'whole' | 'decimal' | 'date' | 'boolean' | 'text' | 'texts';

export const DIALECT_NAMES = ['duckdb', 'postgres'] as const;
export type DialectName = (typeof DIALECT_NAMES)[number];

/** What the two databases write differently; everything else is SQL that both read. */
export type Dialect = {
  readonly name: DialectName;
  readonly types: Readonly<Record<ColumnKind, string>>;
  readonly list: (members: readonly string[]) => string;
  readonly overlaps: (list: string, other: string) => string;
  /** How many different members a list has; NULL for an unknown list. */
  readonly size: (list: string) => string;
  /** How many of these members a list has. */
  readonly sizeAmong: (list: string, members: string) => string;
};

const duckdb: Dialect = {
  name: 'duckdb',
  types: { whole: 'BIGINT', decimal: 'DOUBLE', date: 'DATE', boolean: 'BOOLEAN', text: 'VARCHAR', texts: 'VARCHAR[]' },
  list: (members) => (members.length === 0 ? 'CAST([] AS VARCHAR[])' : `[${texts(members)}]`),
  overlaps: (list, other) => `list_has_any(${list}, ${other})`,
  size: (list) => `len(list_distinct(${list}))`,
  sizeAmong: (list, members) => `len(list_intersect(${list}, ${members}))`,
};

const postgres: Dialect = {
  name: 'postgres',
  types: { whole: 'bigint', decimal: 'numeric', date: 'date', boolean: 'boolean', text: 'text', texts: 'text[]' },
  list: (members) => (members.length === 0 ? 'CAST(ARRAY[] AS text[])' : `ARRAY[${texts(members)}]`),
  overlaps: (list, other) => `(${list} && ${other})`,
  size: (list) => unlessNull(list, `cardinality(ARRAY(SELECT DISTINCT unnest(${list})))`),
  sizeAmong: (list, members) =>
    unlessNull(list, `cardinality(ARRAY(SELECT unnest(${list}) INTERSECT SELECT unnest(${members})))`),
};

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres };

export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function texts(values: readonly string[]): string {
  return values.map(text).join(', ');
}

export function day(dayNumber: number): string {
  return `DATE '${fromDayNumber(dayNumber)}'`;
}

/** A number without the last binary digits: 0.25 and not 0.24999999999999997. */
export function number(value: number): string {
  return String(Number(value.toPrecision(14)));
}

/** A query finds no row in an unknown list, and would call it empty. */
function unlessNull(value: string, sql: string): string {
  return `CASE WHEN ${value} IS NOT NULL THEN ${sql} END`;
}
