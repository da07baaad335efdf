/** What one criterion can say of one fully known profile, from worst to best. */
export const VERDICTS = ['unmet', 'met-by-exception', 'to-be-assessed', 'met'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * The verdicts still possible, given what is known: one when the criterion is decided, several when it is not.
 * Ordered worst to best, without repetition, never empty.
 */
export type Verdicts = readonly [Verdict, ...Verdict[]];

/** Nothing is known of it. */
export const ANY_VERDICT: Verdicts = ['unmet', 'met-by-exception', 'to-be-assessed', 'met'];
export const MET: Verdicts = ['met'];
export const UNMET: Verdicts = ['unmet'];
export const UNKNOWN: Verdicts = ['unmet', 'met'];

export function isDecided(verdicts: Verdicts): boolean {
  return verdicts.length === 1;
}

/** Every part has to hold: the worst part decides. */
export function allOf(parts: readonly Verdicts[]): Verdicts {
  return parts.reduce(both, MET);
}

/** One part is enough: the best part decides. */
export function anyOf(parts: readonly Verdicts[]): Verdicts {
  return parts.reduce(either, UNMET);
}

export function both(left: Verdicts, right: Verdicts): Verdicts {
  return combine(left, right, worse);
}

export function either(left: Verdicts, right: Verdicts): Verdicts {
  return combine(left, right, better);
}

/** So many parts have to hold: the k-th best decides. */
export function atLeast(count: number, parts: readonly Verdicts[]): Verdicts {
  return collect((verdict) => canBeKthBest(count, parts, rankOf(verdict)));
}

/** Met becomes unmet and the other way round. Exceptions and assessments are not negated: the catalogue does not allow it. */
export function negate(verdicts: Verdicts): Verdicts {
  return collect((verdict) => verdicts.includes(OPPOSITE[verdict]));
}

export function union(left: Verdicts, right: Verdicts): Verdicts {
  return collect((verdict) => left.includes(verdict) || right.includes(verdict));
}

export function verdictsOf(possible: Readonly<Partial<Record<Verdict, boolean>>>): Verdicts {
  return collect((verdict) => possible[verdict] === true);
}

const OPPOSITE = {
  met: 'unmet',
  unmet: 'met',
  'to-be-assessed': 'to-be-assessed',
  'met-by-exception': 'met-by-exception',
} as const satisfies Record<Verdict, Verdict>;

function combine(left: Verdicts, right: Verdicts, pick: (a: Verdict, b: Verdict) => Verdict): Verdicts {
  if (left.length === 1 && right.length === 1) return pick(left[0], right[0]) === left[0] ? left : right;
  let picked = 0;
  for (const a of left) for (const b of right) picked |= bitOf(pick(a, b));
  return spelled(picked);
}

function worse(a: Verdict, b: Verdict): Verdict {
  return rankOf(a) < rankOf(b) ? a : b;
}

function better(a: Verdict, b: Verdict): Verdict {
  return rankOf(a) > rankOf(b) ? a : b;
}

/** Some choice of one verdict per part has fewer than `count` above this rank and at least `count` at it or above. */
function canBeKthBest(count: number, parts: readonly Verdicts[], rank: number): boolean {
  const surelyAbove = parts.filter((part) => part.every((verdict) => rankOf(verdict) > rank)).length;
  const canEqual = parts.filter((part) => part.some((verdict) => rankOf(verdict) === rank)).length;
  const canOnlyPass = parts.filter(
    (part) =>
      part.every((verdict) => rankOf(verdict) !== rank) &&
      part.some((verdict) => rankOf(verdict) > rank) &&
      part.some((verdict) => rankOf(verdict) < rank),
  ).length;
  if (surelyAbove >= count || canEqual === 0) return false;
  return surelyAbove + canEqual + Math.min(canOnlyPass, count - 1 - surelyAbove) >= count;
}

function rankOf(verdict: Verdict): number {
  return RANKS[verdict];
}

const RANKS: Readonly<Record<Verdict, number>> = { unmet: 0, 'met-by-exception': 1, 'to-be-assessed': 2, met: 3 };

function bitOf(verdict: Verdict): number {
  return 1 << RANKS[verdict];
}

function collect(isPossible: (verdict: Verdict) => boolean): Verdicts {
  let bits = 0;
  for (const verdict of VERDICTS) if (isPossible(verdict)) bits |= bitOf(verdict);
  return spelled(bits);
}

/** The same verdicts are always the same list. */
function spelled(bits: number): Verdicts {
  const verdicts = EVERY_LIST[bits];
  if (verdicts === undefined) throw new Error('A criterion always has a possible verdict.');
  return verdicts;
}

const EVERY_LIST: readonly (Verdicts | undefined)[] = Array.from({ length: 1 << VERDICTS.length }, (_, bits) => {
  const [first, ...rest] = VERDICTS.filter((verdict) => (bits & bitOf(verdict)) !== 0);
  return first === undefined ? undefined : [first, ...rest];
});
