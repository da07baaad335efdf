import { describe, expect, it } from 'vitest';
import { and, FALSE, NONE, not, or, possibleOf, truth, truthOf } from '#core/profile/derive/truth.ts';
import { ANYTHING, codes, NO, YES } from '#core/profile/possible.ts';

const VALUES = [true, false];
const TRUTHS = [NONE, FALSE, truth(true, false), truth(true, true)];

function valuesIn(so: number): readonly boolean[] {
  return VALUES.filter((value) => (so & (value ? truth(true, false) : FALSE)) !== 0);
}

/** Every value on the left with every one on the right. */
function tried(left: number, right: number, join: (a: boolean, b: boolean) => boolean): readonly boolean[] {
  const found = valuesIn(left).flatMap((a) => valuesIn(right).map((b) => join(a, b)));
  return VALUES.filter((value) => found.includes(value));
}

const told = TRUTHS.filter((so) => so !== NONE);

describe('whether something is so', () => {
  it.each(told.flatMap((left) => told.map((right) => ({ left, right }))))(
    'joins every value with every other: $left and $right',
    ({ left, right }) => {
      expect(valuesIn(and(left, right))).toEqual(tried(left, right, (a, b) => a && b));
      expect(valuesIn(or(left, right))).toEqual(tried(left, right, (a, b) => a || b));
      expect(valuesIn(not(left))).toEqual(VALUES.filter((value) => valuesIn(left).includes(!value)));
    },
  );

  it('is read from a fact, and told as one', () => {
    expect([YES, NO, codes(true, false), codes()].map((possible) => possibleOf(truthOf(possible)))).toEqual([
      YES,
      NO,
      codes(true, false),
      codes(),
    ]);
    expect(possibleOf(truthOf(ANYTHING))).toEqual(codes(true, false));
  });
});
