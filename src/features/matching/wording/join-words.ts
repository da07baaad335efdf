/** "a, b or c": commas between, and the last word before the last. */
export function joinWords(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
}
