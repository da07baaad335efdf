import { describe, expect, it } from 'vitest';
import { atLeastOf, bothOf, eitherOf, isSettled, oppositeOf, setOf, verdictsIn } from '#core/compiled/verdict-set.ts';
import { allOf, anyOf, atLeast, isDecided, negate } from '#core/eligibility/verdict.ts';

const EVERY_SET = Array.from({ length: 15 }, (_, place) => place + 1);
const pairs = EVERY_SET.flatMap((left) => EVERY_SET.map((right) => [left, right] as const));

describe('verdicts as bits', () => {
  it('are the verdicts they stand for', () => {
    expect(EVERY_SET.map((set) => setOf(verdictsIn(set)))).toEqual(EVERY_SET);
    expect(EVERY_SET.filter(isSettled)).toEqual(EVERY_SET.filter((set) => isDecided(verdictsIn(set))));
    expect(() => verdictsIn(0)).toThrow('0 is no set of verdicts');
  });

  it('are joined as verdicts are', () => {
    for (const [left, right] of pairs) {
      const spelled = [verdictsIn(left), verdictsIn(right)] as const;
      expect(verdictsIn(bothOf(left, right))).toEqual(allOf(spelled));
      expect(verdictsIn(eitherOf(left, right))).toEqual(anyOf(spelled));
      expect(verdictsIn(atLeastOf(2, [left, right, left]))).toEqual(atLeast(2, [...spelled, verdictsIn(left)]));
    }
    expect(EVERY_SET.map((set) => verdictsIn(oppositeOf(set)))).toEqual(
      EVERY_SET.map((set) => negate(verdictsIn(set))),
    );
  });
});
