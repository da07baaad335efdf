/**
 * Which of many things are meant, a bit each, kept as what is not empty, one number after the other: where the stretches
 * begin; single words, each after its place; and stretches that are mostly full, each after its place and its length.
 */
export type BitRow = Int32Array;

/** A stretch is so long at least, and half full; a word that is looked up costs about two that are read in order. */
const SHORTEST_STRETCH = 64;
const HALF = 0.5;

export function wordsFor(count: number): number {
  return Math.ceil(count / 32);
}

/** The word at a place; nothing is meant beyond the last. */
export function wordAt(words: Int32Array, place: number): number {
  return words[place] ?? 0;
}

export function setBit(words: Int32Array, index: number): void {
  const word = index >>> 5;
  words[word] = wordAt(words, word) | (1 << (index & 31));
}

/** The row of these bits, looked through in blocks of so many words. */
export function toRow(bits: Int32Array, block = bits.length): BitRow {
  const singles: number[] = [];
  const stretches: number[] = [];
  for (let from = 0; from < bits.length; from += block) {
    const part = bits.subarray(from, from + block);
    const full = [...part.keys()].filter((place) => wordAt(part, place) !== 0);
    if (part.length >= SHORTEST_STRETCH && full.length > part.length * HALF) stretches.push(from, part.length, ...part);
    else singles.push(...full.flatMap((place) => [from + place, wordAt(part, place)]));
  }
  return Int32Array.from([1 + singles.length, ...singles, ...stretches]);
}

/** Adds what the row means to what is meant already. */
export function addRow(target: Int32Array, row: BitRow): void {
  const singlesEnd = wordAt(row, 0);
  for (let index = 1; index < singlesEnd; index += 2) {
    const place = wordAt(row, index);
    target[place] = wordAt(target, place) | wordAt(row, index + 1);
  }
  if (singlesEnd < row.length) addStretches(target, row, singlesEnd);
}

function addStretches(target: Int32Array, row: BitRow, begin: number): void {
  let index = begin;
  while (index < row.length) {
    const from = wordAt(row, index);
    const length = wordAt(row, index + 1);
    index += 2;
    for (let word = 0; word < length; word += 1) {
      target[from + word] = wordAt(target, from + word) | wordAt(row, index + word);
    }
    index += length;
  }
}

export function addWords(target: Int32Array, words: Int32Array): void {
  for (let place = 0; place < words.length; place += 1) target[place] = wordAt(target, place) | wordAt(words, place);
}
