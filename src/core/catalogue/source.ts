import { z } from 'zod';
import { isoDateSchema } from '../shared/iso-date.ts';
import type { LocalizedText } from '../shared/localized-text.ts';

/** How sure a source is: the owner or the law, a commissioned study, or somebody else reporting it. */
export const CONFIDENCES = ['official', 'study', 'secondary'] as const;

/** The public documents the catalogue was first written from. */
export const DOCUMENTS = {
  '000': {
    nb: 'Meld. St. 18 (2018–2019) Helsenæringen',
    nn: 'Meld. St. 18 (2018–2019) Helsenæringa',
    en: 'White paper Meld. St. 18 (2018–2019) on the health industry',
  },
  '001': {
    nb: 'Menon Economics 2021: Norsk helseindustris eksport og produksjon',
    nn: 'Menon Economics 2021: Eksporten og produksjonen i norsk helseindustri',
    en: 'Menon Economics 2021: export and production in the Norwegian health industry',
  },
  '002': {
    nb: 'Nyhetssak om rapporten «Action Now», 6. mai 2025',
    nn: 'Nyheitssak om rapporten «Action Now», 6. mai 2025',
    en: 'News item on the report “Action Now”, 6 May 2025',
  },
  '003': {
    nb: 'Regjeringens veikart for helsenæringen, 2023',
    nn: 'Vegkartet til regjeringa for helsenæringa, 2023',
    en: 'The Government’s roadmap for the health industry, 2023',
  },
  '004': {
    nb: 'Nyhetssak om eksportsatsingen for helsenæringen, 2024',
    nn: 'Nyheitssak om eksportsatsinga for helsenæringa, 2024',
    en: 'News item on the export initiative for the health industry, 2024',
  },
} as const satisfies Record<string, LocalizedText>;
export type DocumentId = keyof typeof DOCUMENTS;

const DOCUMENT_IDS = ['000', '001', '002', '003', '004'] as const satisfies readonly DocumentId[];

const about = {
  confidence: z
    .enum(CONFIDENCES)
    .meta({ description: 'Secondary claims are shown as such; nothing weaker is shown at all.' }),
  says: z.string().min(1).optional().meta({ description: 'What it says, in our words, in English.' }),
  asOf: z
    .string()
    .min(4)
    .optional()
    .meta({ description: 'The date the source itself carries, as precisely as it says.' }),
  checkedOn: isoDateSchema.meta({ description: 'The day we last read it.' }),
};

/** Where a claim comes from: a section of a public document, or an address. */
export const sourceSchema = z
  .union([
    z.strictObject({
      document: z.enum(DOCUMENT_IDS),
      section: z.string().min(1),
      lines: z
        .string()
        .regex(/^\d+(-\d+)?(, ?\d+(-\d+)?)*$/)
        .optional()
        .meta({ description: 'Lines of the text edition.' }),
      ...about,
    }),
    z.strictObject({ url: z.url(), title: z.string().min(1), ...about }),
  ])
  .meta({ id: 'Source', description: 'Where a claim comes from, and how sure it is.' });
export type Source = z.infer<typeof sourceSchema>;
