import { z } from 'zod';
import { isStated } from '../../profile/facts/fact-catalogue.ts';
import { codesOf } from '../../profile/possible.ts';
import { criterionFields, factNameSchema } from '../criterion-fields.ts';
import { derivedCuts } from '../derived-cuts.ts';
import { momentSchema } from '../moment.ts';
import type { Reading } from '../reading.ts';
import { UNKNOWN, verdictsOf } from '../verdict.ts';

const values = z.array(z.union([z.string(), z.boolean()])).min(1);

/** A fact is one of these values; `exception` lists values that are accepted now and then. */
export const isRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('is'),
  fact: factNameSchema,
  values,
  exception: values.optional(),
  at: momentSchema.optional(),
});
export type IsRule = z.infer<typeof isRuleSchema>;

export function readIs({ fact, values, exception = [], at }: IsRule): Reading {
  return {
    facts: [fact],
    ...(at === undefined ? {} : { at }),
    judge: (ask) => {
      const possible = codesOf(ask.possible(fact, at));
      if (possible === undefined) return UNKNOWN;
      return verdictsOf({
        met: possible.some((code) => values.includes(code)),
        'met-by-exception': possible.some((code) => !values.includes(code) && exception.includes(code)),
        unmet: possible.some((code) => !values.includes(code) && !exception.includes(code)),
      });
    },
    cuts: (ask) =>
      isStated(fact)
        ? [values, exception].filter(({ length }) => length > 0).map((codes) => ({ on: 'codes', fact, codes }))
        : derivedCuts(fact, ask, at),
  };
}
