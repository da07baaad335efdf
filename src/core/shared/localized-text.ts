import { z } from 'zod';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in bokmål, nynorsk and English; a missing translation does not parse. */
export const localizedTextSchema = z
  .strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) })
  .meta({ id: 'LocalizedText', description: 'One text in bokmål (nb), nynorsk (nn) and English (en).' });
export type LocalizedText = Readonly<z.infer<typeof localizedTextSchema>>;
