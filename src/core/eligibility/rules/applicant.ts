import { z } from 'zod';
import { APPLICANT_TYPES } from '../../profile/facts/options.ts';
import { criterionFields } from '../criterion-fields.ts';
import type { Reading } from '../reading.ts';
import { readIs } from './is.ts';

/** The asker is of a kind that has a part in the instrument. Follows from its roles; nobody writes it by hand. */
export const applicantRuleSchema = z.strictObject({
  ...criterionFields,
  rule: z.literal('applicant'),
  values: z.array(z.enum(APPLICANT_TYPES)).min(1),
});
export type ApplicantRule = z.infer<typeof applicantRuleSchema>;

export function readApplicant(rule: ApplicantRule): Reading {
  return readIs({ ...rule, rule: 'is', fact: 'company.applicantType' });
}
