import type { Ask } from '../eligibility/reading.ts';
import { type ExactAnswers, possibleAt } from '../profile/exact-answers.ts';
import { domainOf } from '../profile/fact.ts';
import { definitionOf, type FactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { addRow, type BitRow, setBit, toRow, wordsFor } from './bit-row.ts';
import { FactCells } from './fact-cells.ts';
import { bitFor, emptyBits, type MarkSize, type Marks } from './marks.ts';
import { MemberIndex } from './member-index.ts';
import type { RowPool } from './row-pool.ts';
import { saysOfCell } from './rule-table.ts';
import { type FactStakes, type MemberStake, type Stake, wantsMembers } from './stakes.ts';
import { MET_SET, UNMET_SET, type VerdictSet } from './verdict-set.ts';

/** What each rule says in one cell of the fact, and what that marks, by the cell the fact may be in otherwise. */
type Cell = { readonly said: readonly VerdictSet[]; readonly rows: Map<Cell, BitRow> };

/**
 * Marks the criteria that the rules on one fact refuse, grant or leave open when the fact may be this. A cell of the fact is
 * worked out when somebody first lies in it; rules that want members of a list go by member.
 */
export class FactIndex {
  /** Whether only the whole of a list tells, and not one member after the other. */
  readonly needsWhole: boolean;
  readonly #fact: FactName;
  readonly #isNumber: boolean;
  readonly #stakes: readonly Stake[];
  readonly #size: MarkSize;
  readonly #cells: FactCells<Cell> | undefined;
  readonly #members: MemberIndex | undefined;
  readonly #pool: RowPool;
  /** Rows in the pool by the number of the code, of which there are few; of a number by the edges it lies between. */
  readonly #exact: (number | undefined)[] = [];
  #untold: BitRow | undefined;

  constructor({ fact, stakes, edges }: FactStakes, size: MarkSize, day: Ask, pool: RowPool) {
    const members = stakes.filter((stake): stake is MemberStake => wantsMembers(stake.rule, fact));
    const others = stakes.filter(({ rule }) => !wantsMembers(rule, fact));
    this.needsWhole = others.length > 0 && definitionOf(fact).type === 'code-set';
    this.#fact = fact;
    this.#isNumber = domainOf(definitionOf(fact)).kind === 'numbers';
    this.#stakes = others;
    this.#size = size;
    this.#pool = pool;
    this.#members = members.length === 0 ? undefined : new MemberIndex(fact, members, size);
    this.#cells =
      others.length === 0
        ? undefined
        : new FactCells(thinned(edges), (possible) => ({
            said: others.map(({ rule }) => saysOfCell(rule, day, possible)),
            rows: new Map(),
          }));
  }

  mark(marks: Marks, possible: Possible): void {
    this.markBits(marks.bits, possible);
    if (this.#members !== undefined) this.#members.mark(marks, possible);
  }

  /** The same where nothing is known of the fact: it may be anything. */
  markUntold(marks: Marks, anything: Possible): void {
    if (this.#cells !== undefined) this.#untold ??= this.#rowOf(this.#cells.at(anything));
    if (this.#untold !== undefined) addRow(marks.bits, this.#untold);
    if (this.#members !== undefined) this.#members.leaveOpen(marks);
  }

  /** The same where the fact is told exactly; `told` is what stands in its place. Not for who needs the whole of a list. */
  markExact(marks: Marks, exact: ExactAnswers, told: number): void {
    if (this.#members !== undefined) this.#members.markExact(marks, exact, told);
    else if (this.#cells !== undefined) this.#pool.add(marks.bits, this.#exactRow(this.#cells, told));
  }

  #exactRow(cells: FactCells<Cell>, told: number): number {
    const place = this.#isNumber ? cells.intervalOf(told) : told;
    const known = this.#exact[place];
    if (known !== undefined) return known;
    const { said } = cells.at(possibleAt(this.#fact, told));
    const row = this.#pool.keep(rowOf(this.#stakes, said, this.#size));
    this.#exact[place] = row;
    return row;
  }

  /** What the cell of a fact says, without what members of a list do. */
  markBits(bits: Int32Array, possible: Possible): void {
    if (this.#cells !== undefined) addRow(bits, this.#rowOf(this.#cells.at(possible)));
  }

  /** The same for what is only taken for granted; `told` is what the fact may be otherwise, and a refusal has to stand then too. */
  markDoubted(marks: Marks, possible: Possible, told: Possible): void {
    if (this.#cells !== undefined) addRow(marks.bits, this.#rowOf(this.#cells.at(possible), this.#cells.at(told)));
    if (this.#members !== undefined) this.#members.leaveOpen(marks);
  }

  #rowOf(cell: Cell, otherwise = cell): BitRow {
    const known = cell.rows.get(otherwise);
    if (known !== undefined) return known;
    const said = cell.said.map((set, rule) => (set === UNMET_SET ? set | (otherwise.said[rule] ?? 0) : set));
    const row = rowOf(this.#stakes, said, this.#size);
    cell.rows.set(otherwise, row);
    return row;
  }
}

/** Cells of a number that are told apart; a large catalogue has as many thresholds as it has entries. */
const MOST_EDGES = 500;

/** Where there are too many edges, every so many-th. A rule whose own edge lies inside a cell is left open there, and judged. */
function thinned(edges: readonly number[]): readonly number[] {
  const sorted = [...new Set(edges)].toSorted((a, b) => a - b);
  const each = Math.ceil(sorted.length / MOST_EDGES);
  return sorted.filter((_, place) => place % each === 0);
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
  return toRow(bits, wordsFor(size.count));
}

/** What is refused need not be marked as open too, nor what holds as what may. */
function markRule(bits: Int32Array, set: VerdictSet, size: MarkSize, place: number): void {
  if (set === UNMET_SET) setBit(bits, bitFor.refused(size, place));
  else if (set !== MET_SET) setBit(bits, bitFor.open(size, place));
}

function markAlternative(bits: Int32Array, set: VerdictSet, size: MarkSize, list: number, place: number): void {
  if (set === MET_SET) setBit(bits, bitFor.holds(size, list, place));
  else if (set !== UNMET_SET) setBit(bits, bitFor.mayHold(size, list, place));
}
