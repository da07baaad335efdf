import { z } from 'zod';
import { localizedTextSchema } from '../shared/localized-text.ts';

/** Under which rules on state aid support is given. */
export const STATE_AID_BASES = ['block-exemption', 'de-minimis', 'notified', 'market-terms', 'no-aid'] as const;

/**
 * One legal basis the provider uses. Article numbers are those of Regulation (EU) 651/2014 (GBER). An instrument can rest on
 * several, for different costs or applicants; `note` says which when.
 */
export const stateAidSchema = z
  .strictObject({
    is: z.enum(STATE_AID_BASES),
    article: z
      .string()
      .regex(/^\d{1,2}[a-z]?$/)
      .optional()
      .meta({ description: 'The article of the block exemption, `25`.' }),
    basis: z.enum(['stated', 'inferred']),
    source: z.string(),
    note: localizedTextSchema.optional(),
  })
  .meta({ id: 'StateAid', description: 'A legal basis in the rules on state aid.' });
