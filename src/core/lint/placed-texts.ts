import { type LocalizedText, localizedTextSchema } from '../shared/localized-text.ts';
import type { Remark } from './lint-finding.ts';

/** A text in three languages, and where in its entry it stands. */
export type PlacedText = { readonly path: Remark['path']; readonly text: LocalizedText };

/** Every text a reader may see, however deep in the entry. */
export function placedTexts(part: unknown, path: Remark['path'] = []): readonly PlacedText[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((member, index) => placedTexts(member, [...path, index]));
  const text = localizedTextSchema.safeParse(part);
  if (text.success) return [{ path, text: text.data }];
  return Object.entries(part).flatMap(([key, value]) => placedTexts(value, [...path, key]));
}

/** Names are what somebody else called it: they are neither sentences nor ours to reword. */
export function isName({ path }: PlacedText): boolean {
  return ['name', 'providerName'].includes(String(path.at(-1)));
}
