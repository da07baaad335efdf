import { z } from 'zod';
import { cut } from './cut.ts';
import { nearestKey } from './nearest-key.ts';
import { isRecord, knownKeysAt, type Schema, valueAt } from './schema-walk.ts';

const MOST_KEYS = 20;

type Issue = z.core.$ZodIssue;
type Attempt = { readonly option: Schema; readonly issues: readonly Issue[]; readonly marks: readonly number[] };

/**
 * The option of a union that the data were most likely meant for: of its JSON type, sharing most keys, with the least
 * wrong. None when an option fits. Zod's own choice stops at the first option with no fatal issue, and an unknown key
 * is not fatal to it, so it would call `value` in `{"value": "x"}` unknown.
 */
export function bestBranch(options: readonly Schema[], data: unknown): Schema | undefined {
  const attempts = options.map((option) => attempt(option, data));
  if (attempts.some(({ issues }) => issues.length === 0)) return undefined;
  return attempts.toSorted(compareMarks)[0]?.option;
}

/** Marks in order of weight; lower is better. */
function attempt(option: Schema, data: unknown): Attempt {
  const issues = z.safeParse(option, data).error?.issues ?? [];
  const isOtherType = issues.some((issue) => issue.path.length === 0 && isTypeMismatch(issue, data));
  const missing = issues.filter((issue) => issue.code !== 'custom' && valueAt(data, issue.path) === undefined).length;
  const deepest = Math.max(0, ...issues.slice(0, 100).map((issue) => issue.path.length));
  return {
    option,
    issues,
    marks: [Number(isOtherType), -sharedKeys(option, data), missing, countOf(issues), -deepest],
  };
}

function compareMarks(one: Attempt, other: Attempt): number {
  return one.marks.map((mark, index) => mark - (other.marks[index] ?? 0)).find((gap) => gap !== 0) ?? 0;
}

function isTypeMismatch(issue: Issue, data: unknown): boolean {
  if (issue.code === 'invalid_value') return issue.values.every((value) => typeof value !== typeof data);
  return issue.code === 'invalid_type' && issue.expected !== 'int';
}

/** A key that is known tells most of what was meant, one that is nearly known half as much. */
function sharedKeys(option: Schema, data: unknown): number {
  if (!isRecord(data) || Array.isArray(data)) return 0;
  const known = knownKeysAt(option, data, []);
  const keys = Object.keys(data).slice(0, MOST_KEYS);
  return keys.reduce(
    (sum, key) => sum + (known.includes(key) ? 2 : Number(nearestKey(cut(key), known) !== undefined)),
    0,
  );
}

function countOf(issues: readonly Issue[]): number {
  return issues.reduce((count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}
