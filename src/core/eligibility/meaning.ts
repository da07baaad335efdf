import { oncePer } from '../shared/once-per.ts';
import type { Leaf } from './criterion.ts';

/** What every rule carries beside what it asks for. */
const CARRIED = ['id', 'kind', 'roles', 'source', 'basis', 'note', 'what', 'from', 'to', 'parameters'];

/** What a rule asks for, as text: rules of one meaning say the same of everybody, wherever they stand. */
export const meaningOf = oncePer((leaf: Leaf) =>
  JSON.stringify(Object.entries(leaf).filter(([field]) => !CARRIED.includes(field))),
);
