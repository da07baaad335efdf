import { columnOf, kindOf } from '#core/population/columns.ts';
import { DIALECTS, number, text, texts } from '#core/population/dialect.ts';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { statedFactNames } from '#core/profile/profile.ts';

/** A column of a file, and the type DuckDB sees in it. */
export type FileColumn = { readonly name: string; readonly type: string };

/** How DuckDB reads a file of companies, by its ending; nothing when the ending says nothing. */
export function readerSql(path: string): string | undefined {
  const file = text(path);
  if (/\.parquet$/i.test(path)) return `read_parquet(${file})`;
  if (/\.(csv|tsv)$/i.test(path)) return `read_csv(${file}, header = true, all_varchar = true)`;
  if (/\.(ndjson|jsonl)$/i.test(path)) return `read_ndjson(${file})`;
  return undefined;
}

/** The table of companies with every fact in its own type; a fact without a column is unknown of all. */
export function companiesSql(reader: string, columns: readonly FileColumn[]): string {
  const facts = statedFactNames().map((fact) => {
    const column = columns.find(({ name }) => name === columnOf(fact));
    const value =
      column === undefined ? `CAST(NULL AS ${DIALECTS.duckdb.types[kindOf(fact)]})` : typedSql(fact, column);
    return `${value} AS ${columnOf(fact)}`;
  });
  return `SELECT ${facts.join(', ')} FROM ${reader}`;
}

/** One row per fact of the file: how many of its values do not fit, and one of them. */
export function misfitsSql(reader: string, columns: readonly FileColumn[]): string {
  const checks = factsIn(columns).map(({ fact, column }) => {
    const misfit = `${column.name} IS NOT NULL AND (${fitSql(fact, typedSql(fact, column))}) IS NOT TRUE`;
    return `SELECT ${text(fact)} AS fact, COUNT(*) AS misfits, MIN(CAST(${column.name} AS VARCHAR)) AS example FROM ${reader} WHERE ${misfit}`;
  });
  return checks.join('\nUNION ALL ');
}

export function factsIn(columns: readonly FileColumn[]) {
  return statedFactNames().flatMap((fact) => {
    const column = columns.find(({ name }) => name === columnOf(fact));
    return column === undefined ? [] : [{ fact, column }];
  });
}

/** The value in the type of the fact, or NULL when it cannot be one. */
function typedSql(fact: StatedFactName, { name, type }: FileColumn): string {
  const kind = kindOf(fact);
  if (kind === 'texts') return listSql(name, type);
  if (kind === 'text' && type.startsWith('STRUCT')) return `${name}.scheme || ':' || ${name}.code`;
  if (kind === 'decimal') return `ROUND(TRY_CAST(${name} AS DOUBLE), 4)`;
  return kind === 'whole' ? wholeSql(name) : `TRY_CAST(${name} AS ${DIALECTS.duckdb.types[kind]})`;
}

/** A cast to a whole number would round; what has decimals is no whole number. */
function wholeSql(name: string): string {
  const value = `TRY_CAST(${name} AS DOUBLE)`;
  return `CASE WHEN ${value} = FLOOR(${value}) THEN TRY_CAST(${name} AS BIGINT) END`;
}

/** A list, or in a file without lists a text such as \`SE;DK\`, where \`[]\` is the empty list. */
function listSql(name: string, type: string): string {
  if (type.endsWith('[]')) return `TRY_CAST(${name} AS VARCHAR[])`;
  const members = `string_split(TRIM(CAST(${name} AS VARCHAR), '[] '), ';')`;
  return `list_filter(list_transform(${members}, lambda member: TRIM(member)), lambda member: member <> '')`;
}

function fitSql(fact: StatedFactName, value: string): string {
  const definition = definitionOf(fact);
  switch (definition.type) {
    case 'number':
      return `${value} >= ${number(definition.min)}${definition.max === undefined ? '' : ` AND ${value} <= ${number(definition.max)}`}`;
    case 'code':
      return `${value} IN (${texts(definition.options)})`;
    case 'code-set':
      return definition.options === 'country'
        ? `len(list_filter(${value}, lambda member: NOT regexp_full_match(member, '[A-Z]{2}'))) = 0`
        : `list_has_all([${texts(definition.options)}], ${value})`;
    case 'municipality':
      return `regexp_full_match(${value}, '[0-9]{4}') AND LEFT(${value}, 2) IN (${texts(COUNTIES)})`;
    case 'industry':
      return `regexp_full_match(${value}, 'SN20(25|07):([0-9]{2}(\\.[0-9]{1,3})?|[A-V])')`;
    case 'organisation-number':
      return `regexp_full_match(${value}, '[0-9]{9}')`;
    default:
      return `${value} IS NOT NULL`;
  }
}

/** What a column should hold, for those whose file holds something else. */
export function expectedOf(fact: StatedFactName): string {
  const definition = definitionOf(fact);
  switch (definition.type) {
    case 'number':
      return `${definition.step === 1 ? 'a whole number' : 'a number'} ${definition.max === undefined ? `from ${definition.min}` : `from ${definition.min} to ${definition.max}`}`;
    case 'date':
      return 'a day such as 2024-03-18';
    case 'boolean':
      return 'true or false';
    case 'code':
      return `one of ${definition.options.join(', ')}`;
    case 'code-set':
      return definition.options === 'country'
        ? 'a list of countries such as SE;DK'
        : `a list of ${definition.options.join(', ')}`;
    case 'municipality':
      return 'a municipality number of four digits, as text';
    case 'industry':
      return 'an industry code with its edition, such as SN2025:62.100';
    case 'organisation-number':
      return 'nine digits, as text';
  }
}
