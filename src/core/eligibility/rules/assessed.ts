import { z } from 'zod';
import { localizedTextSchema } from '../../shared/localized-text.ts';
import { criterionFields } from '../criterion-fields.ts';
import type { Reading } from '../reading.ts';

/** Something only a case officer can judge, such as a high degree of innovation. */
export const assessedRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('assessed'),
  what: localizedTextSchema.meta({ description: 'What is assessed, as a noun phrase.' }),
});
export type AssessedRule = z.infer<typeof assessedRuleSchema>;

export function readAssessed(_rule: AssessedRule): Reading {
  return { facts: [], judge: () => ['to-be-assessed'], cuts: () => [] };
}
