import type { Situation } from '#core/eligibility/situation.ts';
import type { Contrast, PartDifference } from '#core/ranking/contrast.ts';
import type { RankedMatch } from '#core/ranking/rank.ts';
import type { ScorePart } from '#core/ranking/score.ts';
import { availabilityOf } from '#core/ranking/step.ts';
import type { Language } from '#core/shared/localized-text.ts';
import { orderPhrasesIn } from './order-phrases.ts';
import { scorePartText } from './score-text.ts';
import { capitalised, decimals } from './values.ts';
import type { Wording } from './wording.ts';

const PARTS_IN_A_SENTENCE = 2;

/** Why a match stands where it does: what comes before the score, and the parts of the score that count most. */
export function placeText(
  entry: RankedMatch,
  {
    ties,
    situation,
    wording,
  }: { readonly ties: readonly RankedMatch[]; readonly situation: Situation; readonly wording: Wording },
): string {
  const { language } = wording;
  const phrases = orderPhrasesIn(language);
  const { match, relevance, parts } = entry;
  const strongest = parts.toSorted((a, b) => b.contribution - a.contribution).slice(0, PARTS_IN_A_SENTENCE);
  const stands = phrases.stands(
    phrases.availabilities[availabilityOf(match.status, match.group)],
    phrases.relevances[relevance],
  );
  const counts = strongest.map(
    (part) => `${partText(part, wording)}: ${scorePartText(part, match, situation, wording)}`,
  );
  const text = [stands, ...counts].join(' ');
  if (ties.length === 0) return text;
  return `${text} ${phrases.tied(
    joined(
      ties.map((tie) => nameOf(tie, language)),
      language,
    ),
  )}`;
}

function partText({ part, contribution, weight }: ScorePart, { language, phrases }: Wording): string {
  const { parts, part: text } = orderPhrasesIn(language);
  return capitalised(text(parts[part], points(contribution, phrases.locale), points(weight, phrases.locale)));
}

/** Why one match stands above the next. */
export function contrastText(contrast: Contrast, below: RankedMatch, wording: Wording): string {
  const phrases = orderPhrasesIn(wording.language);
  return phrases.because(nameOf(below, wording.language), reasonText(contrast, wording));
}

function reasonText(contrast: Contrast, wording: Wording): string {
  const phrases = orderPhrasesIn(wording.language);
  switch (contrast.by) {
    case 'availability':
      return phrases.thisBeforeOther(phrases.availabilities[contrast.above], phrases.availabilities[contrast.below]);
    case 'relevance':
      return phrases.thisBeforeOther(phrases.relevances[contrast.above], phrases.relevances[contrast.below]);
    case 'status':
      return phrases.sameScore;
    case 'id':
      return phrases.level;
    case 'score':
      return differenceText(contrast.parts, wording);
  }
}

function differenceText(parts: readonly PartDifference[], wording: Wording): string {
  const { language, phrases } = wording;
  const words = orderPhrasesIn(language);
  const text = (differences: readonly PartDifference[]) =>
    joined(
      differences.map(({ part, difference }) =>
        words.more(words.parts[part], `+${decimals([Math.abs(difference)], phrases.locale)}`),
      ),
      language,
    );
  const better = parts.filter(({ difference }) => difference > 0);
  const worse = parts.filter(({ difference }) => difference < 0);
  return worse.length === 0 ? text(better) : words.butLess(text(better), text(worse));
}

/** Two decimals say enough to a reader; the parts themselves have all four. */
function points(value: number, locale: string): string {
  return decimals([Math.round(value * 100) / 100], locale);
}

function nameOf({ match }: RankedMatch, language: Language): string {
  return match.instrument.name[language];
}

function joined(words: readonly string[], language: Language): string {
  return listFormat(language).format(words);
}

const formats = new Map<Language, Intl.ListFormat>();

/** A formatter takes longer to make than to use. */
function listFormat(language: Language): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, format);
  return format;
}
