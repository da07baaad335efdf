const WORD = /[\p{L}\p{N}]+(?:[-–’'.,/][\p{L}\p{N}]+)*/gu;
/** A full stop that ends no abbreviation, and then something that can begin a sentence. */
const SENTENCE_END =
  /(?<=[.!?][»”"’)]?)(?<!(?<![\p{L}.])(?:[Aa]rt|ca?|jf|[Kk]ap|Meld|[Nn]o|[Nn]r|St)\.)\s+(?=[«“"(]?[\p{Lu}\p{N}])/u;

export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END);
}

/** Björnsson’s LIX: words a sentence, plus the percentage of words longer than six letters. */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.replaceAll(/\P{L}/gu, '').length > 6);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}
