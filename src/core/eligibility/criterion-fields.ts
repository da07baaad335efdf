import { z } from 'zod';
import { FACTS, type FactName, isFactName } from '../profile/facts/fact-catalogue.ts';
import { isoDateSchema } from '../shared/iso-date.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** The company's part in an instrument. */
export const ROLES = ['apply', 'partner', 'use', 'benefit'] as const;
export type Role = (typeof ROLES)[number];

/** Hard decides; preferred counts in the ranking; procedural is a step to take and decides nothing. */
export const CRITERION_KINDS = ['hard', 'preferred', 'procedural'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

export const factNameSchema = z
  .string()
  .refine((name): name is FactName => isFactName(name), {
    abort: true,
    error: ({ input }) => `"${String(input)}" is not a fact. Known facts: ${Object.keys(FACTS).join(', ')}`,
  })
  .meta({ description: 'A fact a profile can hold, stated or derived.' });

/** What every criterion carries, leaf or branch. */
export const criterionFields = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ description: 'Stable within the instrument; answers name it `instrument.criterion`.' }),
  kind: z.enum(CRITERION_KINDS).optional().meta({ description: 'Only on the outermost criteria; hard unless said.' }),
  roles: z
    .array(z.enum(ROLES))
    .min(1)
    .optional()
    .meta({ description: 'Asked only of a company with one of these roles.' }),
  source: z.string().optional().meta({ description: 'A key of the instrument’s sources; parts inherit it.' }),
  basis: z
    .enum(['stated', 'inferred'])
    .optional()
    .meta({ description: 'Stated by the source unless said to be inferred from it.' }),
  from: isoDateSchema.optional().meta({ description: 'The first day the rule applies; always, unless said.' }),
  to: isoDateSchema.optional().meta({ description: 'The last day the rule applies.' }),
  parameters: z.array(z.string()).min(1).optional().meta({ description: 'The shared figures its limits are.' }),
  note: localizedTextSchema.optional(),
};
