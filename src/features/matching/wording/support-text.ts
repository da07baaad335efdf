import type { Amount } from '#core/catalogue/amount.ts';
import type { LegalCeiling } from '#core/matching/legal-ceiling.ts';
import type { Support } from '#core/matching/support.ts';
import type { Language } from '#core/shared/localized-text.ts';
import { orderPhrasesIn } from './order-phrases.ts';
import { kroner, labelOf, numberFormat, percent } from './values.ts';
import { type Wording, wordingIn } from './wording.ts';

/** How the estimate comes about, term by term; nothing when no source gives a rate or a limit. */
export function formulaText({ terms }: Support, wording: Wording): string | null {
  const texts = terms.map((term) => termText(term, wording)).filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('; ');
}

/** A legal ceiling in words, and what it comes to where the cost is known. */
export function ceilingText(ceiling: LegalCeiling, wording: Wording): string {
  const phrases = orderPhrasesIn(wording.language);
  if (ceiling.kind === 'de-minimis') {
    const { min, max } = ceiling.leftEur;
    const ends = [...new Set([min, max].map((end) => Math.round(end)))];
    const left = ends.map((end) => numberFormat(wording.phrases.locale).format(end)).join('–');
    return phrases.deMinimis(wording.phrases.unit(left, 'eur'));
  }
  const ends = [...new Set([ceiling.percent.min, ceiling.percent.max])];
  const share = percent(ends, wording.phrases.locale);
  if (ceiling.maxNok === undefined) return phrases.ceiling(share);
  return phrases.ceilingNok(share, kroner(Math.round(ceiling.maxNok), wording));
}

/** An amount in words: its rate and limits, and whether it is a ceiling or an example. */
export function describeAmount(amount: Amount, language: Language): string {
  const wording = wordingIn(language);
  const text = amountText(amount, wording);
  return amount.basis === 'example' && text !== '' ? wording.phrases.example(text) : text;
}

function termText(term: Amount, wording: Wording): string {
  return term.basis === 'example' ? '' : amountText(term, wording);
}

function amountText(term: Amount, wording: Wording): string {
  const { phrases } = wording;
  const parts = [
    ...(term.percent === undefined ? [] : [rateText(term, term.percent, wording)]),
    ...(term.baseMax === undefined ? [] : [phrases.counted(money(term.baseMax, term, wording))]),
    ...(term.min === undefined ? [] : [phrases.from(money(term.min, term, wording))]),
    ...(term.max === undefined ? [] : [phrases.upTo(money(term.max, term, wording))]),
  ];
  const formula = parts.join(', ');
  return term.basis === 'legal-ceiling' && formula !== '' ? phrases.legalCeiling(formula) : formula;
}

function rateText({ of }: Amount, rate: number, wording: Wording): string {
  const share = percent([rate], wording.phrases.locale);
  return of === undefined ? share : wording.phrases.share(share, labelOf(of, wording));
}

function money(amount: number, { currency }: Amount, { phrases }: Wording): string {
  const text = numberFormat(phrases.locale).format(amount);
  return phrases.unit(text, currency === 'EUR' ? 'eur' : 'nok');
}
