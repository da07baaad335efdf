import { z } from 'zod';
import { criterionFields } from '../criterion-fields.ts';
import type { Reading } from '../reading.ts';
import { readIs } from './is.ts';

/** Work on the project has not begun and nothing binding is ordered: support must make a difference (GBER art. 6). */
export const notStartedRuleSchema = z.strictObject({ ...criterionFields, rule: z.literal('not-started') });
export type NotStartedRule = z.infer<typeof notStartedRuleSchema>;

export function readNotStarted(rule: NotStartedRule): Reading {
  return readIs({ ...rule, rule: 'is', fact: 'project.started', values: [false] });
}
