/** Which of many things are meant, a bit each. A row with few of them keeps only the words that are not empty. */
export type BitRow = {
  readonly words: Uint32Array;
  /** Where in the whole row each word stands; left out when they all stand there, in order. */
  readonly places?: Uint32Array;
};

/** Below this share of words that hold anything, only these are kept. */
const SPARSE = 0.25;

export function wordsFor(count: number): number {
  return Math.ceil(count / 32);
}

export function setBit(words: Uint32Array, index: number): void {
  const word = index >>> 5;
  words[word] = (words[word] ?? 0) | (1 << (index & 31));
}

export function toRow(words: Uint32Array): BitRow {
  const places = Uint32Array.from([...words.keys()].filter((place) => words[place] !== 0));
  if (places.length > words.length * SPARSE) return { words };
  return { words: Uint32Array.from(places, (place) => words[place] ?? 0), places };
}

/** Adds what the row means to what is meant already. */
export function addRow(target: Uint32Array, { words, places }: BitRow): void {
  if (places === undefined) {
    addWords(target, words);
    return;
  }
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    target[place] = (target[place] ?? 0) | (words[index] ?? 0);
  }
}

/** Takes what the row means out of what is meant. */
export function takeRow(target: Uint32Array, { words, places }: BitRow): void {
  if (places === undefined) {
    for (let place = 0; place < words.length; place += 1) target[place] = (target[place] ?? 0) & ~(words[place] ?? 0);
    return;
  }
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    target[place] = (target[place] ?? 0) & ~(words[index] ?? 0);
  }
}

export function addWords(target: Uint32Array, words: Uint32Array): void {
  for (let place = 0; place < words.length; place += 1) target[place] = (target[place] ?? 0) | (words[place] ?? 0);
}
