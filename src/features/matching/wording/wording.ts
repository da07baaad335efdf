import type { Language } from '#core/shared/localized-text.ts';
import { BOKMAL } from './bokmal.ts';
import { ENGLISH } from './english.ts';
import { NYNORSK } from './nynorsk.ts';
import type { Phrases } from './phrases.ts';

/** A language to word an answer in. */
export type Wording = { readonly language: Language; readonly phrases: Phrases };

const PHRASES: Readonly<Record<Language, Phrases>> = { nb: BOKMAL, nn: NYNORSK, en: ENGLISH };

export function wordingIn(language: Language): Wording {
  return { language, phrases: PHRASES[language] };
}
