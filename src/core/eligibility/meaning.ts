import type { Leaf } from './criterion.ts';

/** What every rule carries beside what it asks for. */
const CARRIED = ['id', 'kind', 'roles', 'source', 'basis', 'note', 'what', 'from', 'to', 'parameters'];

const meanings = new WeakMap<Leaf, string>();

/** What a rule asks for, as text: rules of one meaning say the same of everybody, wherever they stand. */
export function meaningOf(leaf: Leaf): string {
  const known = meanings.get(leaf);
  if (known !== undefined) return known;
  const meaning = JSON.stringify(Object.entries(leaf).filter(([field]) => !CARRIED.includes(field)));
  meanings.set(leaf, meaning);
  return meaning;
}
