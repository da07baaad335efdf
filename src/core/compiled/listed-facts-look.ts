import type { Situation } from '../eligibility/situation.ts';
import { domainOf } from '../profile/fact.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { type Code, codes, codesOf, NO, type Possible, YES } from '../profile/possible.ts';
import type { KnownFact } from '../profile/profile.ts';
import { addRow, type BitRow, toRow, wordsFor } from './bit-row.ts';
import type { FactIndex } from './fact-index.ts';
import { emptyBits, type Look, type MarkSize, type Marks } from './marks.ts';

/** A fact with few values, all of them listed; and the look that looks at it alone. */
export class ListedFact {
  readonly fact: StatedFactName;
  readonly index: FactIndex;
  readonly alone: Look;
  /** Each value by itself, and last the whole list, which is not knowing. */
  readonly digits: readonly Possible[];
  readonly #digitOf: ReadonlyMap<Code, number>;

  constructor(fact: StatedFactName, index: FactIndex, alone: Look) {
    const domain = domainOf(definitionOf(fact));
    const values = codesOf(domain) ?? [];
    this.fact = fact;
    this.index = index;
    this.alone = alone;
    this.digits = [...values.map((value) => codes(value)), domain];
    this.#digitOf = new Map(values.map((value, digit) => [value, digit]));
  }

  /** Which of its digits the fact is; nothing where it is several values, or only taken for granted. */
  digitOf(known: KnownFact | undefined): number | undefined {
    if (known === undefined) return this.digits.length - 1;
    const { possible, provenance } = known;
    if (provenance === 'assumed') return undefined;
    // The domain of a fact that is true or false lists true first.
    if (possible === YES) return 0;
    if (possible === NO) return 1;
    return possible.kind === 'codes' && possible.codes.length === 1
      ? this.#digitOf.get(possible.codes[0] ?? '')
      : undefined;
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
  readonly #rows: (BitRow | undefined)[] = [];

  constructor(facts: readonly ListedFact[], size: MarkSize) {
    this.#facts = facts;
    this.#size = size;
  }

  look(marks: Marks, situation: Situation): void {
    let place = 0;
    for (const each of this.#facts) {
      const digit = each.digitOf(situation.profile.get(each.fact));
      if (digit === undefined) {
        for (const { alone } of this.#facts) alone.look(marks, situation);
        return;
      }
      place = place * each.digits.length + digit;
    }
    addRow(marks.bits, this.#rows[place] ?? this.#meet(place));
  }

  #meet(place: number): BitRow {
    const bits = emptyBits(this.#size);
    let left = place;
    for (const { index, digits } of this.#facts.toReversed()) {
      const digit = digits[left % digits.length];
      if (digit !== undefined) index.markBits(bits, digit);
      left = Math.floor(left / digits.length);
    }
    const row = toRow(bits, wordsFor(this.#size.count));
    this.#rows[place] = row;
    return row;
  }
}
