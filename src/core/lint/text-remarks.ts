import type { Instrument } from '../catalogue/instrument.ts';
import { LANGUAGES } from '../shared/localized-text.ts';
import { wordsOf } from './language/sentences.ts';
import type { Remark } from './lint-finding.ts';
import { isName, type PlacedText, placedTexts } from './placed-texts.ts';

/** Texts that are blank in a language, or say the same in two. */
export function textRemarks(instrument: Instrument): readonly Remark[] {
  const texts = placedTexts(instrument);
  return [...texts.flatMap(blanks), ...texts.filter((placed) => !isName(placed)).flatMap(repeats)];
}

function blanks({ path, text }: PlacedText): readonly Remark[] {
  return LANGUAGES.filter((language) => text[language].trim() === '').map((language) => ({
    code: 'blank-text',
    path: [...path, language],
    problem: 'the text is blank',
    remedy: 'translate it',
  }));
}

/** Shorter texts may be alike by nature; a summary never is. */
const TELLING_WORDS = 6;
/** Bokmål and nynorsk do share whole sentences, but hardly one as long as this. */
const UNLIKELY_WORDS = 13;

function repeats({ path, text }: PlacedText): readonly Remark[] {
  return (['nn', 'en'] as const).flatMap((language): readonly Remark[] => {
    const other = LANGUAGES.find((one) => one !== language && one !== 'en' && text[one] === text[language]);
    const count = plainWords(text[language]);
    if (other === undefined || (count < TELLING_WORDS && path.at(-1) !== 'summary')) return [];
    const isForgotten = count >= (language === 'en' ? TELLING_WORDS : UNLIKELY_WORDS);
    return [
      {
        code: isForgotten ? 'not-translated' : 'same-words',
        path: [...path, language],
        problem: `the text is word for word the one in ${other}`,
        remedy: 'translate it, or give it a wording of its own',
      },
    ];
  });
}

/** How many of the words are neither names nor numbers, which no language changes. */
function plainWords(text: string): number {
  return wordsOf(text).filter((word) => /^\p{Ll}/u.test(word)).length;
}
