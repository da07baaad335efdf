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

/** A number of a fact as people write it, or two as a range: the unit once, and shares in per cent. */
export function numberText(fact: FactName, values: Ends<number>, { phrases }: Wording): string {
  const definition = definitionOf(fact);
  if (definition.type !== 'number') return values.join('–');
  if (definition.unit === 'share')
    return percent(
      values.map((value) => value * 100),
      phrases.locale,
    );
  return phrases.unit(decimals(values, phrases.locale), definition.unit);
}

/** One value, or the two ends of a range. */
export type Ends<Value> = readonly [Value] | readonly [Value, Value];

export function decimals(values: readonly number[], locale: string): string {
  return values.map((value) => numberFormat(locale).format(value)).join('–');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Up to four decimals; a formatter takes longer to make than to use. */
export function numberFormat(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  formats.set(locale, format);
  return format;
}

export function kroner(value: number, { phrases }: Wording): string {
  return phrases.unit(numberFormat(phrases.locale).format(value), 'nok');
}

export function percent(values: readonly number[], locale: string): string {
  const text = decimals(
    values.map((value) => Math.round(value * 100) / 100),
    locale,
  );
  return locale.startsWith('en') ? `${text}%` : `${text} %`;
}

export function codeText(fact: FactName, code: string | boolean, { language, phrases }: Wording): string {
  if (typeof code === 'boolean') return code ? phrases.yes : phrases.no;
  return optionText(fact, code)[language];
}

/** What is known of a fact, in words. */
export function observedText(fact: FactName, observed: Observed, wording: Wording): string {
  if (typeof observed === 'number') return numberText(fact, [observed], wording);
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

type Between = { readonly min?: number | string; readonly max?: number | string };

function intervalText(fact: FactName, { min, max }: Between, wording: Wording): string {
  const text = (end: number | string) => (typeof end === 'number' ? numberText(fact, [end], wording) : end);
  if (typeof min === 'number' && typeof max === 'number') return numberText(fact, [min, max], wording);
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  if (min !== undefined) return wording.phrases.atLeast(text(min));
  return max === undefined ? '–' : wording.phrases.atMost(text(max));
}
