import type { Situation } from '../eligibility/situation.ts';
import type { ExactAnswers } from '../profile/exact-answers.ts';
import { setBit, wordAt, wordsFor } from './bit-row.ts';

/**
 * What has been found out of many criteria at once. One row of bits holds every plane, one after the other, so that what a
 * fact says of them all is added in one go: which are refused; of which something is left open; and for each list of
 * alternatives, which may hold and which do.
 */
export type Marks = {
  readonly bits: Int32Array;
  readonly refused: Int32Array;
  readonly open: Int32Array;
  readonly lists: readonly AlternativeMarks[];
  /** A plane for whoever needs to put something down while marking. */
  readonly scratch: Int32Array;
};
type AlternativeMarks = {
  /** The criteria that have such a list, and the words that hold any of them. */
  readonly asked: Int32Array;
  readonly words: Int32Array;
  readonly mayHold: Int32Array;
  readonly holds: Int32Array;
};

/** Looks at one fact of a situation, or at a few, and marks what follows. Few classes of them, so that calls can be inlined. */
export type Look = { look(marks: Marks, situation: Situation, exact: ExactAnswers): void };

/** How many criteria there are, and how many lists of alternatives the one with most of them has. */
export type MarkSize = { readonly count: number; readonly lists: number };

/** Where the bit of a criterion stands in the row. */
export const bitFor = {
  refused: (_size: MarkSize, place: number) => place,
  open: ({ count }: MarkSize, place: number) => place + planeBits(count),
  mayHold: ({ count }: MarkSize, list: number, place: number) => place + (2 + 2 * list) * planeBits(count),
  holds: ({ count }: MarkSize, list: number, place: number) => place + (3 + 2 * list) * planeBits(count),
};

function planeBits(count: number): number {
  return wordsFor(count) * 32;
}

export function emptyBits({ count, lists }: MarkSize): Int32Array {
  return new Int32Array(wordsFor(count) * (2 + 2 * lists));
}

export function marksFor(count: number, alternatives: readonly (readonly number[])[]): Marks {
  const bits = emptyBits({ count, lists: alternatives.length });
  const words = wordsFor(count);
  const plane = (number: number) => bits.subarray(number * words, (number + 1) * words);
  const lists = alternatives.map((places, list) => ({
    asked: bitsOf(places, count),
    words: Int32Array.from(new Set(places.map((place) => place >>> 5))),
    mayHold: plane(2 + 2 * list),
    holds: plane(3 + 2 * list),
  }));
  return { bits, refused: plane(0), open: plane(1), lists, scratch: new Int32Array(words) };
}

export function bitsOf(places: readonly number[], count: number): Int32Array {
  const words = new Int32Array(wordsFor(count));
  for (const place of places) setBit(words, place);
  return words;
}

/** Wipes the marks; what is always open is open again. */
export function clearMarks({ bits, open }: Marks, alwaysOpen: Int32Array): void {
  bits.fill(0);
  open.set(alwaysOpen);
}

/** A list none of which holds or may hold refuses; one of which none is sure to hold is open. */
export function closeLists({ refused, open, lists }: Marks): void {
  for (const { asked, words, mayHold, holds } of lists) {
    for (let index = 0; index < words.length; index += 1) {
      const word = wordAt(words, index);
      const here = wordAt(asked, word);
      refused[word] = wordAt(refused, word) | (here & ~(wordAt(mayHold, word) | wordAt(holds, word)));
      open[word] = wordAt(open, word) | (here & ~wordAt(holds, word));
    }
  }
}
