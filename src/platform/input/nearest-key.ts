import { distance } from 'fastest-levenshtein';

const SHORTEST_PART = 4;

/** The known word that must have been meant, if one is close: a slip of the keys, other casing, or a part of its name. */
export function nearestKey(word: string, known: readonly string[]): string | undefined {
  const sought = plain(word);
  const ranked = known
    .map((key) => ({ key, steps: stepsBetween(sought, plain(key)) }))
    .sort((one, other) => one.steps - other.steps);
  const [nearest] = ranked;
  if (nearest !== undefined && nearest.steps <= allowedSteps(sought)) return nearest.key;
  return ranked.find(({ key }) => isPart(sought, plain(key)))?.key;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Letters in the wrong order are one slip, not two. */
function stepsBetween(one: string, other: string): number {
  return sorted(one) === sorted(other) ? 1 : distance(one, other);
}

function sorted(word: string): string {
  return [...word].toSorted().join('');
}

function allowedSteps(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

function isPart(sought: string, key: string): boolean {
  return sought.length >= SHORTEST_PART && key.includes(sought);
}
