import { definitionOf, type FactName, factNames } from '../profile/facts/fact-catalogue.ts';
import { LANGUAGES, type LocalizedText } from '../shared/localized-text.ts';
import { type FactWords, OUR_FACT_WORDS } from './lint-context.ts';
import type { Remark } from './lint-finding.ts';

/** Facts nobody could answer, for want of a question or of words for an option. */
export function factRemarks({ textOf, optionOf }: FactWords = OUR_FACT_WORDS): readonly Remark[] {
  return factNames().flatMap((fact) => [
    ...wordless(textOf(fact).label, ['facts', fact, 'label']),
    ...wordless(textOf(fact).question, ['facts', fact, 'question']),
    ...optionsOf(fact).flatMap((code) => wordless(optionOf(fact, code), ['facts', fact, 'options', code])),
  ]);
}

function optionsOf(fact: FactName): readonly string[] {
  const definition = definitionOf(fact);
  return 'options' in definition && definition.options !== 'country' ? definition.options : [];
}

function wordless(text: LocalizedText | undefined, path: Remark['path']): readonly Remark[] {
  return LANGUAGES.filter((language) => (text?.[language] ?? '').trim() === '').map((language) =>
    withoutWords([...path, language]),
  );
}

function withoutWords(path: Remark['path']): Remark {
  return { code: 'no-words', path, problem: 'there are no words for it', remedy: 'write them in nb, nn and en' };
}
