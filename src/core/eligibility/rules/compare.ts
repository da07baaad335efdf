import { z } from 'zod';
import { intervalsOf } from '../../profile/possible.ts';
import { criterionFields, factNameSchema } from '../criterion-fields.ts';
import type { Reading } from '../reading.ts';
import { verdictsOf } from '../verdict.ts';

/** One number fact against a multiple of another: private money of at least 1 × the support sought. */
export const compareRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('compare'),
  fact: factNameSchema,
  is: z.enum(['at-least', 'more-than', 'at-most', 'less-than']),
  factor: z.number().positive(),
  of: factNameSchema,
});
export type CompareRule = z.infer<typeof compareRuleSchema>;

export function readCompare({ fact, is, factor, of }: CompareRule): Reading {
  const holds = COMPARISONS[is];
  return {
    facts: [fact, of],
    judge: (ask) => {
      const pairs = intervalsOf(ask.possible(fact)).flatMap((left) =>
        intervalsOf(ask.possible(of)).map((right) => ({
          left,
          low: times(factor, right.min),
          high: times(factor, right.max),
        })),
      );
      const ends = pairs.flatMap(({ left, low, high }) => [holds(left.max, low), holds(left.min, high)]);
      return verdictsOf({ met: ends.includes(true), unmet: ends.includes(false) });
    },
    cuts: () => [],
  };
}

/** Without the last binary digits: 55 is exactly 0.55 times 100. */
function times(factor: number, amount: number): number {
  return Number((factor * amount).toPrecision(14));
}

const COMPARISONS: Readonly<Record<CompareRule['is'], (left: number, right: number) => boolean>> = {
  'at-least': (left, right) => left >= right,
  'more-than': (left, right) => left > right,
  'at-most': (left, right) => left <= right,
  'less-than': (left, right) => left < right,
};
