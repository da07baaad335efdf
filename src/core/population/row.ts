import type { Occasion } from '../profile/derive/derivation.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { columnOf } from './columns.ts';
import type { Dialect } from './dialect.ts';

/** With what goes without saying filled in, or knowing only what was told. */
export type View = 'assumed' | 'told';

export const SIZE_FIGURES = ['employees', 'turnover', 'balance_sheet'] as const;
export type SizeFigure = (typeof SIZE_FIGURES)[number];
type PerView =
  | 'applicant'
  | 'part_of_group'
  | 'public_owner'
  | `${SizeFigure}_${'least' | 'most'}`
  | 'size_least'
  | 'size_most'
  | 'is_sme'
  | 'in_difficulty';
export type ComputedName = `${PerView}_${View}` | 'county' | 'in_aid_zone' | 'is_j_curve' | 'age_years';

/** A column worked out from others. The layers follow each other: a column rests on those of earlier layers only. */
export type ComputedColumn = {
  readonly layer: Layer;
  /** What it rests on and a rule may try other values of. Assumptions are made once, from what was told. */
  readonly from: readonly StatedFactName[];
  readonly define: (row: Row) => string;
};
export const LAYERS = [1, 2, 3, 4, 5] as const;
type Layer = (typeof LAYERS)[number];

/** One company as a rule sees it: the name of a column, or the value put in its place. */
export type Row = {
  readonly dialect: Dialect;
  readonly occasion: Occasion;
  readonly stated: (fact: StatedFactName) => string;
  readonly computed: (name: ComputedName) => string;
  /** The same row with a value in the place of a fact. */
  readonly putting: (fact: StatedFactName, value: string) => Row;
};

type Columns = Readonly<Record<ComputedName, ComputedColumn>>;
type Put = ReadonlyMap<StatedFactName, string>;

export function createRow(columns: Columns, dialect: Dialect, occasion: Occasion, put: Put = new Map()): Row {
  const row: Row = {
    dialect,
    occasion,
    stated: (fact) => put.get(fact) ?? columnOf(fact),
    computed: (name) => (columns[name].from.some((fact) => put.has(fact)) ? `(${columns[name].define(row)})` : name),
    putting: (fact, value) => createRow(columns, dialect, occasion, new Map(put).set(fact, value)),
  };
  return row;
}
