import type { Situation } from '../eligibility/situation.ts';
import { answerAt, type ExactAnswers, placeOf, UNTOLD } from '../profile/exact-answers.ts';
import { domainOf } from '../profile/fact.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { codes, codesOf, type Possible } from '../profile/possible.ts';
import { toRow, wordsFor } from './bit-row.ts';
import type { FactIndex } from './fact-index.ts';
import { emptyBits, type Look, type MarkSize, type Marks } from './marks.ts';
import type { RowPool } from './row-pool.ts';

/** A fact with few values, all of them listed; and the look that looks at it alone. */
export class ListedFact {
  readonly index: FactIndex;
  readonly alone: Look;
  /** Each value by itself, and last the whole list, which is not knowing. */
  readonly digits: readonly Possible[];
  readonly #place: number;

  constructor(fact: StatedFactName, index: FactIndex, alone: Look) {
    const domain = domainOf(definitionOf(fact));
    const values = codesOf(domain) ?? [];
    this.index = index;
    this.alone = alone;
    this.digits = [...values.map((value) => codes(value)), domain];
    this.#place = placeOf(fact);
  }

  /** Which of its digits the fact is; not a number where it is several values, or only taken for granted. */
  digitOf(exact: ExactAnswers): number {
    const told = answerAt(exact, this.#place);
    return told === UNTOLD ? this.digits.length - 1 : told;
  }
}

/** Rows that looks at several facts at once may come to; each is made when somebody first needs it. */
const MOST_ROWS = 729;

/** The facts in groups of few enough rows, those with the fewest values together. */
export function grouped(facts: readonly ListedFact[]): readonly (readonly ListedFact[])[] {
  const groups: ListedFact[][] = [];
  let rows = Infinity;
  for (const each of facts.toSorted((a, b) => a.digits.length - b.digits.length)) {
    rows *= each.digits.length;
    if (rows > MOST_ROWS) {
      groups.push([]);
      rows = each.digits.length;
    }
    groups.at(-1)?.push(each);
  }
  return groups;
}

/** Looks at several facts at once: what they say together is one row, found by what each of them is. */
export class ListedFactsLook implements Look {
  readonly #facts: readonly ListedFact[];
  readonly #size: MarkSize;
  readonly #pool: RowPool;
  /** Where each row stands in the pool; 0 where nobody has needed it yet. */
  readonly #rows: Int32Array;

  constructor(facts: readonly ListedFact[], size: MarkSize, pool: RowPool) {
    this.#facts = facts;
    this.#size = size;
    this.#pool = pool;
    this.#rows = new Int32Array(facts.reduce((rows, { digits }) => rows * digits.length, 1));
  }

  look(marks: Marks, situation: Situation, exact: ExactAnswers): void {
    let place = 0;
    for (let index = 0; index < this.#facts.length; index += 1) {
      const fact = this.#facts[index];
      if (fact !== undefined) place = place * fact.digits.length + fact.digitOf(exact);
    }
    // One of them that is not a number makes all of it none.
    if (Number.isNaN(place)) for (const { alone } of this.#facts) alone.look(marks, situation, exact);
    else this.#pool.add(marks.bits, this.#rows[place] || this.#meet(place));
  }

  #meet(place: number): number {
    const bits = emptyBits(this.#size);
    let left = place;
    for (const { index, digits } of this.#facts.toReversed()) {
      const digit = digits[left % digits.length];
      if (digit !== undefined) index.markBits(bits, digit);
      left = Math.floor(left / digits.length);
    }
    const at = this.#pool.keep(toRow(bits, wordsFor(this.#size.count)));
    this.#rows[place] = at;
    return at;
  }
}
