import type { Ask } from '../eligibility/reading.ts';
import type { Possible } from '../profile/possible.ts';
import { addRow, type BitRow, setBit, toRow } from './bit-row.ts';
import { byCell } from './fact-cells.ts';
import { bitFor, emptyBits, type MarkSize, type Marks } from './marks.ts';
import { saysOfCell } from './rule-table.ts';
import type { Stake } from './stakes.ts';
import { MET_SET, UNMET_SET, type VerdictSet } from './verdict-set.ts';

/**
 * Marks the criteria that the rules on one fact refuse, grant or leave open when the fact may be this. `doubted` is what it
 * may be when nothing is taken for granted: a refusal has to stand then too.
 */
export type FactIndex = (marks: Marks, possible: Possible, doubted: Possible | undefined) => void;

/** What each rule says in one cell of the fact, and the criteria that marks; other marks where a cell is only assumed. */
type Cell = {
  readonly said: readonly VerdictSet[];
  readonly row: BitRow;
  readonly whenDoubted: Map<Cell, BitRow>;
};

/** The criteria by the cells of a fact; a cell is worked out when somebody first lies in it. */
export function indexFact(stakes: readonly Stake[], edges: readonly number[], size: MarkSize, day: Ask): FactIndex {
  const cells = byCell(edges, (possible): Cell => {
    const said = stakes.map(({ rule }) => saysOfCell(rule, day, possible));
    return { said, row: rowOf(stakes, said, size), whenDoubted: new Map() };
  });
  const doubtedRow = (cell: Cell, told: Cell) => {
    const known = cell.whenDoubted.get(told);
    if (known !== undefined) return known;
    const said = cell.said.map((set, rule) => (set === UNMET_SET ? set | (told.said[rule] ?? 0) : set));
    const row = rowOf(stakes, said, size);
    cell.whenDoubted.set(told, row);
    return row;
  };
  return ({ bits }, possible, doubted) => {
    const cell = cells(possible);
    addRow(bits, doubted === undefined ? cell.row : doubtedRow(cell, cells(doubted)));
  };
}

function rowOf(stakes: readonly Stake[], said: readonly VerdictSet[], size: MarkSize): BitRow {
  const bits = emptyBits(size);
  for (const [rule, { must, lists }] of stakes.entries()) {
    const set = said[rule] ?? UNMET_SET;
    for (const place of must) markRule(bits, set, size, place);
    for (const [list, places] of lists.entries()) {
      for (const place of places) markAlternative(bits, set, size, list, place);
    }
  }
  return toRow(bits);
}

function markRule(bits: Uint32Array, set: VerdictSet, size: MarkSize, place: number): void {
  if (set === UNMET_SET) setBit(bits, bitFor.refused(size, place));
  if (set !== MET_SET) setBit(bits, bitFor.open(size, place));
}

function markAlternative(bits: Uint32Array, set: VerdictSet, size: MarkSize, list: number, place: number): void {
  if (set !== UNMET_SET) setBit(bits, bitFor.mayHold(size, list, place));
  if (set === MET_SET) setBit(bits, bitFor.holds(size, list, place));
}
