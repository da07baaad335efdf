/**
 * What a fact may be, given what we were told. Numbers (and days, as day numbers) lie on a grid, so every interval is
 * closed and "more than 50" is "51 or more". An exact answer has one possibility; `anything` is a domain nobody lists.
 */
export type Possible =
  | { readonly kind: 'numbers'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'codes'; readonly codes: readonly Code[] }
  | { readonly kind: 'sets'; readonly sets: readonly (readonly string[])[] }
  | { readonly kind: 'anything' };

/** Closed at both ends; an end may be infinite. */
export type Interval = { readonly min: number; readonly max: number };
export type Code = string | boolean;

export const ANYTHING: Possible = { kind: 'anything' };

export function numbers(...intervals: readonly Interval[]): Possible {
  return { kind: 'numbers', intervals };
}

export function exactly(value: number): Possible {
  return numbers({ min: value, max: value });
}

export function codes(...values: readonly Code[]): Possible {
  const only = values.length === 1 ? values[0] : undefined;
  if (only === true) return YES;
  return only === false ? NO : { kind: 'codes', codes: values };
}

/** The commonest of all answers, each the same everywhere. */
export const YES: Possible = { kind: 'codes', codes: [true] };
export const NO: Possible = { kind: 'codes', codes: [false] };

export function sets(...values: readonly (readonly string[])[]): Possible {
  return { kind: 'sets', sets: values };
}

const ANY_NUMBER: readonly Interval[] = [{ min: -Infinity, max: Infinity }];

/** The intervals of a number fact; a fact of another kind has none and could be any number. */
export function intervalsOf(possible: Possible): readonly Interval[] {
  return possible.kind === 'numbers' ? possible.intervals : ANY_NUMBER;
}

/** The smallest interval that holds every possibility. */
export function hullOf(possible: Possible): Interval {
  const intervals = intervalsOf(possible);
  const [first] = intervals;
  if (first !== undefined && intervals.length === 1) return first;
  return {
    min: Math.min(...intervals.map(({ min }) => min)),
    max: Math.max(...intervals.map(({ max }) => max)),
  };
}

/** The codes that are possible, or nothing when the domain is not listed. */
export function codesOf(possible: Possible): readonly Code[] | undefined {
  return possible.kind === 'codes' ? possible.codes : undefined;
}

export function isExact(possible: Possible): boolean {
  switch (possible.kind) {
    case 'numbers':
      return possible.intervals.length === 1 && possible.intervals.every(({ min, max }) => min === max);
    case 'codes':
      return possible.codes.length === 1;
    case 'sets':
      return possible.sets.length === 1;
    case 'anything':
      return false;
  }
}
