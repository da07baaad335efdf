import type { Instrument } from '../catalogue/instrument.ts';
import { LANGUAGES } from '../shared/localized-text.ts';
import { lix, sentencesOf, wordsOf } from './language/sentences.ts';
import { formInPlaceOf } from './language/written-standards.ts';
import type { Remark } from './lint-finding.ts';
import { isName, type PlacedText, placedTexts } from './placed-texts.ts';

/** Texts that mix the two written standards of Norwegian, or that a busy reader would have to read twice. */
export function languageRemarks(instrument: Instrument): readonly Remark[] {
  const texts = placedTexts(instrument);
  return [...texts.flatMap(strayForms), ...texts.filter((placed) => !isName(placed)).flatMap(hardReading)];
}

const MIXED = {
  nb: { code: 'nynorsk-in-bokmal', wanted: 'bokmål' },
  nn: { code: 'bokmal-in-nynorsk', wanted: 'nynorsk' },
} as const;

function strayForms({ path, text }: PlacedText): readonly Remark[] {
  return (['nb', 'nn'] as const).flatMap((language) =>
    [...new Set(sentencesOf(inOurWords(text[language])).flatMap(ownWords))].flatMap((word) => {
      const form = formInPlaceOf(word, language);
      const { code, wanted } = MIXED[language];
      if (form === undefined) return [];
      const problem = `"${word}" is not the ${wanted} we write`;
      return [{ code, path: [...path, language], problem, remedy: `write "${form}"` }];
    }),
  );
}

/** What stands between quotation marks, or in an address, is somebody else’s spelling. */
function inOurWords(text: string): string {
  return text.replaceAll(/«[^»]*»|“[^”]*”|\S+\.(?:no|eu|com|org)(?!\p{L})/gu, ' ');
}

/** The words of a sentence without its names, which begin with a capital letter but not the sentence; our country’s stays. */
function ownWords(sentence: string): readonly string[] {
  const [first = '', ...others] = sentence.match(/\p{L}+/gu) ?? [];
  return [first, ...others.filter((word) => /^(\p{Ll}|Norge|Noreg)/u.test(word))]
    .filter((word) => !/^\p{Lu}{2}/u.test(word))
    .map((word) => word.toLowerCase());
}

const MOST_WORDS = 30;
/** On the usual scale 50–60 is official prose, and what lies above is bureaucratic: see docs/adr/0014. */
const HARDEST = 60;
/** In fewer words than this, one long word decides. */
const ENOUGH_WORDS = 15;

function hardReading({ path, text }: PlacedText): readonly Remark[] {
  return LANGUAGES.flatMap((language) => {
    const place = [...path, language];
    return [...longSentences(text[language], place), ...heavyText(text[language], place)];
  });
}

function longSentences(text: string, path: Remark['path']): readonly Remark[] {
  return sentencesOf(text)
    .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
    .map((sentence) => ({
      code: 'long-sentence',
      path,
      problem: `the sentence “${sentence.slice(0, 30)}…” has ${wordsOf(sentence).length} words`,
      remedy: `split it, ${MOST_WORDS} are enough`,
    }));
}

function heavyText(text: string, path: Remark['path']): readonly Remark[] {
  const measured = Math.round(lix(text));
  if (isFragment(text) || wordsOf(text).length < ENOUGH_WORDS || measured <= HARDEST) return [];
  return [
    {
      code: 'hard-to-read',
      path,
      problem: `its LIX is ${measured}, and ${HARDEST} is the most`,
      remedy: 'split the sentences, and take shorter words',
    },
  ];
}

/** What is to be assessed reads on from a sentence of ours: “whether …”. */
function isFragment(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
