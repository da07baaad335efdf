import type { Amount } from '#core/catalogue/amount.ts';
import type { Support } from '#core/matching/support.ts';
import { labelOf, percent } from './values.ts';
import type { Wording } from './wording.ts';

/** How the estimate comes about, term by term; nothing when no source gives a rate or a limit. */
export function formulaText({ terms }: Support, wording: Wording): string | null {
  const texts = terms.map((term) => termText(term, wording)).filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('; ');
}

function termText(term: Amount, wording: Wording): string {
  if (term.basis === 'example') return '';
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
  const text = new Intl.NumberFormat(phrases.locale).format(amount);
  return phrases.unit(text, currency === 'EUR' ? 'eur' : 'nok');
}
