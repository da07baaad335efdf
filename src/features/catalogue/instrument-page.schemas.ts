import { z } from 'zod';
import { CONFIDENCES } from '#core/catalogue/source.ts';

const claimSchema = z
  .strictObject({
    text: z.string(),
    href: z.string().optional().meta({ description: 'Where the text leads, in this API.' }),
    confidence: z
      .enum(CONFIDENCES)
      .optional()
      .meta({ description: 'How sure its source is. Show what is secondary as reported by others, never as fact.' }),
    source: z.string().optional().meta({ description: 'Its source in words, with its date and the day it was read.' }),
    stale: z.literal(true).optional(),
  })
  .meta({ id: 'PageClaim', description: 'One sentence of a page, and what it rests on.' });

export const PAGE_SECTIONS = [
  'about',
  'who',
  'conditions',
  'gives',
  'when',
  'next-steps',
  'state-aid',
  'related',
  'disagreements',
  'sources',
] as const;

export const instrumentPageSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    lead: z.string(),
    provider: z.string(),
    url: z.string().nullable(),
    status: z.string(),
    sections: z.array(z.strictObject({ id: z.enum(PAGE_SECTIONS), heading: z.string(), claims: z.array(claimSchema) })),
    catalogueVersion: z.string(),
  })
  .meta({ id: 'InstrumentPage', description: 'All about one instrument in sentences, ready to be set as a page.' });
export type InstrumentPage = z.infer<typeof instrumentPageSchema>;
export type PageClaim = z.infer<typeof claimSchema>;
