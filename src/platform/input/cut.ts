const LONGEST_KEY = 40;

/** A key as we repeat it: the caller's own word, cut, so that an answer cannot be made to carry more. */
export function cut(key: string): string {
  return (key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY - 1)}…` : key).toWellFormed();
}
