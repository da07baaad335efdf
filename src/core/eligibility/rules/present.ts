import { z } from 'zod';
import { isStated } from '../../profile/facts/fact-catalogue.ts';
import { criterionFields, factNameSchema } from '../criterion-fields.ts';
import { derivedCuts } from '../derived-cuts.ts';
import type { Reading } from '../reading.ts';
import { MET, UNKNOWN, verdictsOf } from '../verdict.ts';

/** A list has at least one member; a place, an industry or an organisation number has been told at all. */
export const presentRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('present'),
  fact: factNameSchema,
});
export type PresentRule = z.infer<typeof presentRuleSchema>;

export function readPresent({ fact }: PresentRule): Reading {
  return {
    facts: [fact],
    judge: (ask) => {
      const possible = ask.possible(fact);
      if (possible.kind === 'anything') return UNKNOWN;
      if (possible.kind !== 'sets') return MET;
      const sizes = possible.sets.map((set) => set.length);
      return verdictsOf({ met: sizes.some((size) => size > 0), unmet: sizes.includes(0) });
    },
    cuts: (ask) => (isStated(fact) ? [{ on: 'members', fact, members: [], upTo: 1 }] : derivedCuts(fact, ask)),
  };
}
