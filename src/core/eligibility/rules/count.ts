import { z } from 'zod';
import { isStated } from '../../profile/facts/fact-catalogue.ts';
import { criterionFields, factNameSchema } from '../criterion-fields.ts';
import { derivedCuts } from '../derived-cuts.ts';
import type { Reading } from '../reading.ts';
import { UNKNOWN, verdictsOf } from '../verdict.ts';

/** A list fact has so many codes, counting only those in `of` when that is given: partners in at least two countries. */
export const countRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('count'),
  fact: factNameSchema,
  of: z.array(z.string()).min(1).optional(),
  atLeast: z.int().positive(),
});
export type CountRule = z.infer<typeof countRuleSchema>;

export function readCount({ fact, of, atLeast }: CountRule): Reading {
  return {
    facts: [fact],
    judge: (ask) => {
      const possible = ask.possible(fact);
      if (possible.kind !== 'sets') return UNKNOWN;
      const enough = possible.sets.map((set) => set.filter((code) => of?.includes(code) ?? true).length >= atLeast);
      return verdictsOf({ met: enough.includes(true), unmet: enough.includes(false) });
    },
    cuts: (ask) =>
      isStated(fact) ? [{ on: 'members', fact, members: of ?? [], upTo: atLeast }] : derivedCuts(fact, ask),
  };
}
