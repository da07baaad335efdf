import { allOf, anyOf, atLeast, negate, VERDICTS, type Verdicts } from '../eligibility/verdict.ts';
import { wordAt } from './bit-row.ts';

/**
 * Verdicts still possible, as bits: the first of `VERDICTS` is 1, the last 8. What joins them is tabulated from the rules
 * for verdicts, so there is one logic and no second.
 */
export type VerdictSet = number;

export const UNMET_SET: VerdictSet = 1;
export const MET_SET: VerdictSet = 8;
const ANY_SET: VerdictSet = 15;

export function setOf(verdicts: Verdicts): VerdictSet {
  return verdicts.reduce((set, verdict) => set | (1 << VERDICTS.indexOf(verdict)), 0);
}

/** The set spelled out; the same set is always the same list. */
export function verdictsIn(set: VerdictSet): Verdicts {
  const verdicts = SPELLED[set];
  if (verdicts === undefined) throw new Error(`${set} is no set of verdicts.`);
  return verdicts;
}

export function isSettled(set: VerdictSet): boolean {
  return (set & (set - 1)) === 0;
}

export function bothOf(left: VerdictSet, right: VerdictSet): VerdictSet {
  return wordAt(BOTH, (left << 4) | right);
}

export function eitherOf(left: VerdictSet, right: VerdictSet): VerdictSet {
  return wordAt(EITHER, (left << 4) | right);
}

export function oppositeOf(set: VerdictSet): VerdictSet {
  return wordAt(OPPOSITE, set);
}

export function atLeastOf(count: number, sets: readonly VerdictSet[]): VerdictSet {
  return setOf(atLeast(count, sets.map(verdictsIn)));
}

const SPELLED: readonly (Verdicts | undefined)[] = Array.from({ length: ANY_SET + 1 }, (_, set) => spelled(set));

function spelled(set: VerdictSet): Verdicts | undefined {
  const [first, ...rest] = VERDICTS.filter((_, place) => (set & (1 << place)) !== 0);
  return first === undefined ? undefined : [first, ...rest];
}

const BOTH = tabulated((left, right) => allOf([left, right]));
const EITHER = tabulated((left, right) => anyOf([left, right]));
const OPPOSITE = Int32Array.from(SPELLED, (verdicts) => (verdicts === undefined ? 0 : setOf(negate(verdicts))));

function tabulated(join: (left: Verdicts, right: Verdicts) => Verdicts): Int32Array {
  const pairs = SPELLED.flatMap((left) => SPELLED.map((right) => ({ left, right })));
  return Int32Array.from(pairs, ({ left, right }) =>
    left === undefined || right === undefined ? 0 : setOf(join(left, right)),
  );
}
