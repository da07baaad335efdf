import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { statedFactNames } from '../profile/profile.ts';
import { type ColumnKind, type Dialect, day, number, text } from './dialect.ts';

/** The column a stated fact stands in: `company.group.employees` in `company_group_employees`. NULL is unknown. */
export function columnOf(fact: StatedFactName): string {
  return fact.replaceAll('.', '_').replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** Every fact by its column. */
export const FACT_OF_COLUMN: ReadonlyMap<string, StatedFactName> = new Map(
  statedFactNames().map((fact) => [columnOf(fact), fact]),
);

export function kindOf(fact: StatedFactName): ColumnKind {
  const definition = definitionOf(fact);
  switch (definition.type) {
    case 'number':
      return definition.step === 1 ? 'whole' : 'decimal';
    case 'date':
    case 'boolean':
      return definition.type;
    case 'code-set':
      return 'texts';
    default:
      return 'text';
  }
}

/** One value of a cell, to be put in the place of an unknown fact. */
export function representativeOf(fact: StatedFactName, cell: Possible, dialect: Dialect): string {
  switch (cell.kind) {
    case 'numbers':
      return pointIn(fact, cell.intervals[0] ?? { min: 0, max: 0 });
    case 'codes':
      return typeof cell.codes[0] === 'boolean' ? String(cell.codes[0]).toUpperCase() : text(String(cell.codes[0]));
    case 'sets':
      return dialect.list(cell.sets[0] ?? []);
    case 'anything':
      return `CAST(NULL AS ${dialect.types[kindOf(fact)]})`;
  }
}

function pointIn(fact: StatedFactName, { min, max }: { readonly min: number; readonly max: number }): string {
  const point = Number.isFinite(min) ? min : max;
  const within = Number.isFinite(point) ? point : 0;
  return kindOf(fact) === 'date' ? day(within) : number(within);
}
