import { z } from 'zod';
import { ROLES } from '#core/eligibility/criterion-fields.ts';
import { GROUPS } from '#core/matching/status.ts';
import { profileSchema } from '#core/profile/profile-schema.ts';
import { isoDateSchema } from '#core/shared/iso-date.ts';

const ids = z.array(z.string()).min(1);

/** One story agreed with policy people: who asks, and what the answer has to hold. A changed file is a changed policy. */
export const goldenCaseSchema = z.strictObject({
  story: z.string(),
  source: z.string(),
  asOf: isoDateSchema,
  request: profileSchema,
  expect: z.strictObject({
    withinFirst: z.record(z.string().regex(/^\d+$/), ids).default({}),
    roles: z.record(z.string(), z.array(z.enum(ROLES))).default({}),
    notRefused: ids.optional(),
    groups: z.record(z.string(), z.enum(GROUPS)).default({}),
    notYes: ids.optional(),
    foundByName: z.record(z.string(), z.string()).default({}),
    refusesNothing: z.boolean().default(false),
    asksAtLeast: z.int().default(0),
  }),
});
