import type { CompareRule } from '../../eligibility/rules/compare.ts';
import { definitionOf, type FactName } from '../../profile/facts/fact-catalogue.ts';
import { number } from '../dialect.ts';
import type { Row } from '../row.ts';
import { FALSE, settled, TRUE, UNKNOWN } from '../sql-logic.ts';
import { numberColumn } from './band-sql.ts';

const SIGNS = { 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<' } as const;

/** A number against a multiple of another. Half known it can still be settled: no amount is below nothing. */
export function compareHolds(row: Row, { fact, is, factor, of }: CompareRule): string {
  const [left, right] = [endsOf(row, fact, 1), endsOf(row, of, factor)];
  if (left === undefined || right === undefined) return UNKNOWN;
  const sign = SIGNS[is];
  const wantsMore = is === 'at-least' || is === 'more-than';
  return settled({
    canHold: wantsMore ? compared(left.high, sign, right.low) : compared(left.low, sign, right.high),
    canFail: negated(wantsMore ? compared(left.low, sign, right.high) : compared(left.high, sign, right.low)),
  });
}

type End = { readonly column: string; readonly open: number; readonly factor: number };

function endsOf(row: Row, fact: FactName, factor: number) {
  const definition = definitionOf(fact);
  const column = numberColumn(row, fact);
  if (column === undefined || definition.type !== 'number') return undefined;
  const end = (open: number): End => ({ column, open, factor });
  return { low: end(definition.min), high: end(definition.max ?? Infinity) };
}

/** An end without limit is above everything that has one, and as high as another of its kind. */
function compared(left: End, sign: string, right: End): string {
  const holds = `${sqlOf(left)} ${sign} ${sqlOf(right)}`;
  const open = [left, right].filter((end) => end.open === Infinity);
  if (open.length === 0) return holds;
  return `CASE ${open.map((end) => `WHEN ${end.column} IS NULL THEN ${whenOpen(end === left, sign)}`).join(' ')} ELSE ${holds} END`;
}

function whenOpen(isLeft: boolean, sign: string): string {
  return isLeft === sign.startsWith('>') ? TRUE : FALSE;
}

function sqlOf({ column, open, factor }: End): string {
  const value = open === Infinity ? column : `COALESCE(${column}, ${number(open)})`;
  return factor === 1 ? value : `${number(factor)} * ${value}`;
}

function negated(sql: string): string {
  return `NOT (${sql})`;
}
