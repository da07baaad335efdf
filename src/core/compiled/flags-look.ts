import type { Situation } from '../eligibility/situation.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { codes, NO, type Possible, YES } from '../profile/possible.ts';
import type { KnownFact } from '../profile/profile.ts';
import { addRow, type BitRow, toRow, wordsFor } from './bit-row.ts';
import type { FactIndex } from './fact-index.ts';
import { emptyBits, type Look, type MarkSize, type Marks } from './marks.ts';

/** A fact that is true or false, and what follows from either. */
export type Flag = { readonly fact: StatedFactName; readonly index: FactIndex; readonly alone: Look };

/** What a flag may be; the place of each is its digit. */
const DIGITS: readonly Possible[] = [YES, NO, codes(true, false)];

/** So many flags are looked at together: three to that power rows at most, each made when somebody first needs it. */
export const FLAGS_TOGETHER = 5;

/** Looks at several flags at once: what they say together is one row, found by what each of them is. */
export class FlagsLook implements Look {
  readonly #flags: readonly Flag[];
  readonly #size: MarkSize;
  readonly #rows: (BitRow | undefined)[] = [];

  constructor(flags: readonly Flag[], size: MarkSize) {
    this.#flags = flags;
    this.#size = size;
  }

  look(marks: Marks, situation: Situation): void {
    let place = 0;
    for (const { fact } of this.#flags) {
      const known = situation.profile.get(fact);
      if (known?.provenance === 'assumed') {
        for (const { alone } of this.#flags) alone.look(marks, situation);
        return;
      }
      place = place * DIGITS.length + digitOf(known);
    }
    addRow(marks.bits, this.#rows[place] ?? this.#meet(place));
  }

  #meet(place: number): BitRow {
    const bits = emptyBits(this.#size);
    let left = place;
    for (const { index } of this.#flags.toReversed()) {
      index.markBits(bits, DIGITS[left % DIGITS.length] ?? YES);
      left = Math.floor(left / DIGITS.length);
    }
    const row = toRow(bits, wordsFor(this.#size.count));
    this.#rows[place] = row;
    return row;
  }
}

function digitOf(known: KnownFact | undefined): number {
  if (known === undefined) return 2;
  if (known.possible === YES) return 0;
  return known.possible === NO ? 1 : 2;
}
