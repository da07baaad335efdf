import type { Source } from '../catalogue/source.ts';
import type { LocalizedText } from '../shared/localized-text.ts';

/** Whom to turn to where the catalogue holds nothing: people, not another search. */
export const CONTACT_POINT: {
  readonly name: LocalizedText;
  readonly text: LocalizedText;
  readonly url: string;
  readonly source: Source;
} = {
  name: {
    nb: 'Innovasjon Norges kontor i fylket',
    nn: 'Kontoret til Innovasjon Noreg i fylket',
    en: 'Innovation Norway’s office in your county',
  },
  text: {
    nb: 'Snakk med en kunderådgiver ved Innovasjon Norges kontor i fylket. De kjenner også de andre virkemiddelaktørene.',
    nn: 'Snakk med ein kunderådgivar ved kontoret til Innovasjon Noreg i fylket. Dei kjenner òg dei andre verkemiddelaktørane.',
    en: 'Talk to an adviser at Innovation Norway’s office in your county. They know the other agencies too.',
  },
  url: 'https://www.innovasjonnorge.no/',
  source: {
    url: 'https://regjeringen.no/no/dokumenter/meld-st-22-20112012/id680173/?ch=3',
    title: 'Meld. St. 22 (2011–2012) Verktøy for vekst, chapter 3',
    confidence: 'official',
    says: 'Innovation Norway has customer advisers at district and local offices all over Norway and was set up as one entry to most of the instruments.',
    asOf: '2012',
    checkedOn: '2026-11-29',
  },
};
