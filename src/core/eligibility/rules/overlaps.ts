import { z } from 'zod';
import { isStated } from '../../profile/facts/fact-catalogue.ts';
import { criterionFields, factNameSchema } from '../criterion-fields.ts';
import { derivedCuts } from '../derived-cuts.ts';
import type { Reading } from '../reading.ts';
import { UNKNOWN, verdictsOf } from '../verdict.ts';

/** A list fact has at least one of these codes. */
export const overlapsRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('overlaps'),
  fact: factNameSchema,
  with: z.array(z.string()).min(1),
});
export type OverlapsRule = z.infer<typeof overlapsRuleSchema>;

export function readOverlaps({ fact, with: wanted }: OverlapsRule): Reading {
  return {
    facts: [fact],
    judge: (ask) => {
      const possible = ask.possible(fact);
      if (possible.kind !== 'sets') return UNKNOWN;
      const hits = possible.sets.map((set) => set.some((code) => wanted.includes(code)));
      return verdictsOf({ met: hits.includes(true), unmet: hits.includes(false) });
    },
    cuts: (ask) => (isStated(fact) ? [{ on: 'members', fact, members: wanted, upTo: 1 }] : derivedCuts(fact, ask)),
  };
}
