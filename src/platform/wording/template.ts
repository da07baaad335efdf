import type { Language, LocalizedText } from '../language.ts';

export type TextParam = string | number | LocalizedText;
export type TextParams = Readonly<Record<string, TextParam>>;

const NOT_GIVEN = '…';

/** One language of a text, with `{name}` replaced by the parameter of that name. */
export function fillIn(text: LocalizedText, params: TextParams, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => worded(params[name] ?? NOT_GIVEN, language));
}

function worded(param: TextParam, language: Language): string {
  return typeof param === 'object' ? param[language] : String(param);
}
