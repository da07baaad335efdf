/**
 * Which of many things are meant, a bit each, kept as what is not empty, one number after the other: where the stretches
 * begin, and where they end; single words, each after its place; and stretches that are mostly full, each after its place
 * and its length.
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
  const begin = 2 + singles.length;
  return Int32Array.from([begin, begin + stretches.length, ...singles, ...stretches]);
}

/** Adds what the row means to what is meant already; `at` says where the row begins among others. */
export function addRow(target: Int32Array, rows: Int32Array, at = 0): void {
  const begin = at + wordAt(rows, at);
  const end = at + wordAt(rows, at + 1);
  for (let index = at + 2; index < begin; index += 2) {
    const place = wordAt(rows, index);
    target[place] = wordAt(target, place) | wordAt(rows, index + 1);
  }
  if (begin < end) addStretches(target, rows, begin, end);
}

function addStretches(target: Int32Array, rows: Int32Array, begin: number, end: number): void {
  let index = begin;
  while (index < end) {
    const from = wordAt(rows, index);
    const length = wordAt(rows, index + 1);
    index += 2;
    for (let word = 0; word < length; word += 1) {
      target[from + word] = wordAt(target, from + word) | wordAt(rows, index + word);
    }
    index += length;
  }
}

export function addWords(target: Int32Array, words: Int32Array): void {
  for (let place = 0; place < words.length; place += 1) target[place] = wordAt(target, place) | wordAt(words, place);
}
