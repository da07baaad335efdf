import { z } from 'zod';
import { SIZE_CLASSES } from '../profile/facts/options.ts';
import { isoDateSchema } from '../shared/iso-date.ts';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** What the cost is for, in the terms of the block exemption (Regulation (EU) 651/2014, art. 2 and 25). */
const AID_ACTIVITIES = [
  'feasibility-study',
  'industrial-research',
  'experimental-development',
  'investment',
  'innovation',
  'other',
] as const;

/**
 * A rate or limit of the support. `scheme-rate` is what the scheme gives, `legal-ceiling` the most the law allows, and
 * `example` what somebody got: only the first is ever shown as what one can get.
 */
export const amountSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    gives: z.enum(['grant', 'loan', 'guarantee', 'equity', 'tax-deduction', 'in-kind']),
    basis: z.enum(['scheme-rate', 'legal-ceiling', 'example']),
    percent: z.number().positive().max(100).optional().meta({ description: 'Share of the base that is covered.' }),
    of: z
      .enum(['project.rndCostNok', 'project.budgetNok', 'project.contractValueNok', 'project.supportSoughtNok'])
      .optional()
      .meta({ description: 'The fact the share is taken of.' }),
    baseMax: z.number().positive().optional().meta({ description: 'The most of the base that counts.' }),
    min: z.number().nonnegative().optional(),
    max: z.number().positive().optional(),
    currency: z.enum(['NOK', 'EUR']).default('NOK'),
    per: z.enum(['project', 'company', 'year', 'application', 'contract']).optional(),
    activity: z
      .enum(AID_ACTIVITIES)
      .optional()
      .meta({ description: 'The kind of cost, when the rate is for one kind.' }),
    sizeClasses: z.array(z.enum(SIZE_CLASSES)).min(1).optional(),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    parameters: z.array(z.string()).min(1).optional().meta({ description: 'The shared figures it is made of.' }),
    note: localizedTextSchema.optional(),
    source: z.string(),
  })
  .meta({ id: 'Amount', description: 'A rate or limit of the support, with its source.' });
export type Amount = z.infer<typeof amountSchema>;
