import { definitionOf, type FactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Observed } from '#core/profile/observed.ts';
import { factText, optionText } from '#core/profile/texts/texts.ts';
import type { Wording } from './wording.ts';

export function labelOf(fact: FactName, { language }: Wording): string {
  return factText(fact).label[language];
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number of a fact as people write it: with its unit, and shares in per cent. */
export function numberText(fact: FactName, value: number, { phrases }: Wording): string {
  const definition = definitionOf(fact);
  if (definition.type !== 'number') return String(value);
  if (definition.unit === 'share') return percent(value * 100, phrases.locale);
  return phrases.unit(new Intl.NumberFormat(phrases.locale).format(value), definition.unit);
}

export function kroner(value: number, { phrases }: Wording): string {
  return phrases.unit(new Intl.NumberFormat(phrases.locale).format(value), 'nok');
}

export function percent(value: number, locale: string): string {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return locale.startsWith('en') ? `${text}%` : `${text} %`;
}

export function codeText(fact: FactName, code: string | boolean, { language, phrases }: Wording): string {
  if (typeof code === 'boolean') return code ? phrases.yes : phrases.no;
  return optionText(fact, code)[language];
}

/** What is known of a fact, in words. */
export function observedText(fact: FactName, observed: Observed, wording: Wording): string {
  if (typeof observed === 'number') return numberText(fact, observed, wording);
  if (typeof observed === 'string' || typeof observed === 'boolean') return plainText(fact, observed, wording);
  if ('oneOf' in observed) {
    return wording.phrases.or(observed.oneOf.map((value) => observedText(fact, value, wording)));
  }
  if ('length' in observed) return observed.map((code) => codeText(fact, code, wording)).join(', ') || '–';
  return intervalText(fact, observed, wording);
}

function plainText(fact: FactName, value: string | boolean, wording: Wording): string {
  return definitionOf(fact).type === 'date' ? String(value) : codeText(fact, value, wording);
}

type Ends = { readonly min?: number | string; readonly max?: number | string };

function intervalText(fact: FactName, { min, max }: Ends, wording: Wording): string {
  const text = (end: number | string) => (typeof end === 'number' ? numberText(fact, end, wording) : end);
  if (min !== undefined && max !== undefined) return wording.phrases.between(text(min), text(max));
  if (min !== undefined) return wording.phrases.atLeast(text(min));
  return max === undefined ? '–' : wording.phrases.atMost(text(max));
}
