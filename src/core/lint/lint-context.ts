import type { FactName } from '../profile/facts/fact-catalogue.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { FactText } from '../profile/texts/fact-text.ts';
import { OPTION_TEXTS } from '../profile/texts/option-texts.ts';
import { factText } from '../profile/texts/texts.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { LocalizedText } from '../shared/localized-text.ts';

/** Where the words for facts and their options come from. */
export type FactWords = {
  readonly textOf: (fact: FactName) => FactText;
  readonly optionOf: (fact: FactName, code: string) => LocalizedText | undefined;
};

/** What the lint has to know beside the catalogue. */
export type LintContext = {
  readonly today: IsoDate;
  /** The figures of law as they stand today. */
  readonly parameters: ParameterValues;
  /** Ids the catalogue is meant to hold once it is complete: a relation to one of them is early, not wrong. */
  readonly expectedIds?: readonly string[];
  readonly factWords?: FactWords;
};

const OPTIONS = new Map(
  Object.entries(OPTION_TEXTS).map(([fact, texts]) => [fact, new Map<string, LocalizedText>(Object.entries(texts))]),
);

/** Unlike the words shown to people, a code that has none does not stand for itself here. */
export const OUR_FACT_WORDS: FactWords = {
  textOf: factText,
  optionOf: (fact, code) => OPTIONS.get(fact)?.get(code),
};
