import type { Interval, Possible } from '../profile/possible.ts';

/** What both allow, or nothing when they have nothing in common. */
export function commonGround(left: Possible, right: Possible): Possible | undefined {
  if (left.kind === 'anything' || right.kind === 'anything') return left.kind === 'anything' ? right : left;
  const both = inBoth(left, right);
  return isEmpty(both) ? undefined : both;
}

export function liesWithin(inner: Possible, outer: Possible): boolean {
  return JSON.stringify(commonGround(inner, outer)) === JSON.stringify(inner);
}

/** Two possibilities of one fact are of one kind; of different kinds they have nothing in common. */
function inBoth(left: Possible, right: Possible): Possible {
  if (left.kind === 'numbers' && right.kind === 'numbers') {
    const intervals = left.intervals.flatMap((one) => right.intervals.flatMap((other) => overlap(one, other)));
    return { kind: 'numbers', intervals };
  }
  if (left.kind === 'sets' && right.kind === 'sets') {
    const named = right.sets.map((set) => set.join());
    return { kind: 'sets', sets: left.sets.filter((set) => named.includes(set.join())) };
  }
  const codes = left.kind === 'codes' && right.kind === 'codes' ? right.codes : [];
  return { kind: 'codes', codes: left.kind === 'codes' ? left.codes.filter((code) => codes.includes(code)) : [] };
}

function overlap(one: Interval, other: Interval): readonly Interval[] {
  const [min, max] = [Math.max(one.min, other.min), Math.min(one.max, other.max)];
  return min > max ? [] : [{ min, max }];
}

function isEmpty(possible: Possible): boolean {
  switch (possible.kind) {
    case 'numbers':
      return possible.intervals.length === 0;
    case 'sets':
      return possible.sets.length === 0;
    case 'codes':
      return possible.codes.length === 0;
    case 'anything':
      return false;
  }
}
