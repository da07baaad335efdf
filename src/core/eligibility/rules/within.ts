import { z } from 'zod';
import { type Code, codesOf } from '../../profile/possible.ts';
import { industryCode } from '../../profile/profile.ts';
import { criterionFields } from '../criterion-fields.ts';
import type { Reading } from '../reading.ts';
import { UNKNOWN, union, type Verdicts } from '../verdict.ts';

/** The industry, or the municipality, lies under one of these codes of a hierarchy. */
export const withinRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('within'),
  fact: z.enum(['company.industry', 'company.municipality']),
  scheme: z.enum(['SN2025', 'SN2007']).optional().meta({ description: 'Edition of the industry codes.' }),
  codes: z.array(z.string().regex(/^\d{2}(\.?\d{1,3})?$/)).min(1),
});
export type WithinRule = z.infer<typeof withinRuleSchema>;

export function readWithin({ fact, scheme, codes }: WithinRule): Reading {
  const wanted = codes.map((code) => (scheme === undefined ? code : industryCode(scheme, code)));
  return {
    facts: [fact],
    judge: (ask) => {
      const possible = codesOf(ask.possible(fact));
      if (possible === undefined) return UNKNOWN;
      return possible.map((code) => judgeCode(code, wanted, scheme)).reduce(union);
    },
    cuts: () => [{ on: 'codes', fact, codes: wanted }],
  };
}

/** A letter names a whole section of industries. */
const SECTION = /:[A-V]$/;

/** A code of another edition, or one less fine than the rule, settles nothing. */
function judgeCode(code: Code, wanted: readonly string[], scheme: string | undefined): Verdicts {
  const text = String(code);
  if (wanted.some((prefix) => text.startsWith(prefix))) return ['met'];
  const otherEdition = scheme !== undefined && !text.startsWith(`${scheme}:`);
  const isCoarser = SECTION.test(text) || wanted.some((prefix) => prefix.startsWith(text));
  return otherEdition || isCoarser ? UNKNOWN : ['unmet'];
}
