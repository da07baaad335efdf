import type { Interval, Possible } from '../profile/possible.ts';

/** What both allow, or nothing when they have nothing in common. */
export function commonGround(left: Possible, right: Possible): Possible | undefined {
  if (left.kind === 'anything') return right;
  if (right.kind === 'anything') return left;
  if (left.kind === 'numbers' && right.kind === 'numbers') {
    const intervals = left.intervals.flatMap((one) => right.intervals.flatMap((other) => overlap(one, other)));
    return intervals.length === 0 ? undefined : { kind: 'numbers', intervals };
  }
  if (left.kind === 'codes' && right.kind === 'codes') {
    const codes = left.codes.filter((code) => right.codes.includes(code));
    return codes.length === 0 ? undefined : { kind: 'codes', codes };
  }
  if (left.kind === 'sets' && right.kind === 'sets') {
    const named = right.sets.map((set) => set.join());
    const sets = left.sets.filter((set) => named.includes(set.join()));
    return sets.length === 0 ? undefined : { kind: 'sets', sets };
  }
  return undefined;
}

export function liesWithin(inner: Possible, outer: Possible): boolean {
  return JSON.stringify(commonGround(inner, outer)) === JSON.stringify(inner);
}

function overlap(one: Interval, other: Interval): readonly Interval[] {
  const [min, max] = [Math.max(one.min, other.min), Math.min(one.max, other.max)];
  return min > max ? [] : [{ min, max }];
}
