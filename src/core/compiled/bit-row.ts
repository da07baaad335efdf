/**
 * Which of many things are meant, a bit each, kept as what is not empty: stretches that are mostly full word by word, and
 * single words with their places.
 */
export type BitRow = {
  readonly stretches: readonly Stretch[];
  readonly places: Int32Array;
  readonly words: Int32Array;
};
type Stretch = { readonly from: number; readonly words: Int32Array };

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
  const stretches: Stretch[] = [];
  const places: number[] = [];
  for (let from = 0; from < bits.length; from += block) {
    const part = bits.subarray(from, from + block);
    const full = placesIn(part);
    if (part.length >= SHORTEST_STRETCH && full.length > part.length * HALF) {
      stretches.push({ from, words: part.slice() });
    } else places.push(...full.map((place) => from + place));
  }
  return { stretches, places: Int32Array.from(places), words: Int32Array.from(places, (place) => wordAt(bits, place)) };
}

function placesIn(words: Int32Array): readonly number[] {
  const places: number[] = [];
  for (const [place, word] of words.entries()) if (word !== 0) places.push(place);
  return places;
}

/** Adds what the row means to what is meant already. */
export function addRow(target: Int32Array, { stretches, places, words }: BitRow): void {
  for (let index = 0; index < stretches.length; index += 1) addStretch(target, stretches[index]);
  for (let index = 0; index < places.length; index += 1) {
    const place = wordAt(places, index);
    target[place] = wordAt(target, place) | wordAt(words, index);
  }
}

function addStretch(target: Int32Array, stretch: Stretch | undefined): void {
  if (stretch === undefined) return;
  const { from, words } = stretch;
  for (let word = 0; word < words.length; word += 1)
    target[from + word] = wordAt(target, from + word) | wordAt(words, word);
}

export function addWords(target: Int32Array, words: Int32Array): void {
  for (let place = 0; place < words.length; place += 1) target[place] = wordAt(target, place) | wordAt(words, place);
}
