import type { LocalizedText } from '../../shared/localized-text.ts';
import { definitionOf, type FactName } from '../facts/fact-catalogue.ts';
import { COMPANY_TEXTS } from './company-texts.ts';
import { DERIVED_TEXTS } from './derived-texts.ts';
import type { FactText } from './fact-text.ts';
import { OPTION_TEXTS } from './option-texts.ts';
import { PARTNER_TEXTS } from './partner-texts.ts';
import { PROJECT_TEXTS } from './project-texts.ts';

const FACT_TEXTS: Readonly<Record<FactName, FactText>> = {
  ...COMPANY_TEXTS,
  ...PROJECT_TEXTS,
  ...PARTNER_TEXTS,
  ...DERIVED_TEXTS,
};

const YES: LocalizedText = { nb: 'ja', nn: 'ja', en: 'yes' };
const NO: LocalizedText = { nb: 'nei', nn: 'nei', en: 'no' };

const OPTIONS: ReadonlyMap<string, ReadonlyMap<string, LocalizedText>> = new Map(
  Object.entries(OPTION_TEXTS).map(([fact, texts]) => [fact, new Map(Object.entries(texts))]),
);

export function factText(fact: FactName): FactText {
  return FACT_TEXTS[fact];
}

/** The words for one answer; a code without words of ours, such as a country or a municipality, stands for itself. */
export function optionText(fact: FactName, code: string): LocalizedText {
  const words = definitionOf(fact).type === 'boolean' ? yesOrNo(code) : OPTIONS.get(fact)?.get(code);
  return words ?? { nb: code, nn: code, en: code };
}

function yesOrNo(code: string): LocalizedText | undefined {
  if (code === 'true') return YES;
  return code === 'false' ? NO : undefined;
}
