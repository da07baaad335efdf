import type { Instrument } from '../catalogue/instrument.ts';
import { LANGUAGES, type LocalizedText, localizedTextSchema } from '../shared/localized-text.ts';
import type { Remark } from './lint-finding.ts';

/** Texts that are blank in a language, and summaries that say the same in two. */
export function textRemarks(instrument: Instrument): readonly Remark[] {
  return [...textsIn(instrument, []).flatMap(blanks), ...sameSummaries(instrument)];
}

type PlacedText = { readonly path: Remark['path']; readonly text: LocalizedText };

function textsIn(part: unknown, path: Remark['path']): readonly PlacedText[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((member, index) => textsIn(member, [...path, index]));
  const text = localizedTextSchema.safeParse(part);
  if (text.success) return [{ path, text: text.data }];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

function blanks({ path, text }: PlacedText): readonly Remark[] {
  return LANGUAGES.filter((language) => text[language].trim() === '').map((language) => ({
    code: 'blank-text',
    path: [...path, language],
    problem: 'the text is blank',
    remedy: 'translate it',
  }));
}

function sameSummaries({ summary }: Instrument): readonly Remark[] {
  const pairs = [
    ['nn', 'nb'],
    ['en', 'nb'],
    ['en', 'nn'],
  ] as const;
  return pairs
    .filter(([one, other]) => summary[one] === summary[other])
    .map(([one, other]) => ({
      code: 'same-words',
      path: ['summary', one],
      problem: `the summary is word for word the one in ${other}`,
      remedy: 'translate it, or give it a wording of its own',
    }));
}
