import type { Instrument } from '#core/catalogue/instrument.ts';
import { DOCUMENTS } from '#core/catalogue/source.ts';
import type { Language } from '#core/shared/localized-text.ts';

/** A source as clients see it: the document with its section, or the page with its address. */
export function citedSource(instrument: Instrument, key: string | undefined, language: Language) {
  const source = key === undefined ? undefined : instrument.sources[key];
  if (source === undefined) return undefined;
  const { confidence, asOf, checkedOn } = source;
  const about = { confidence, ...(asOf === undefined ? {} : { asOf }), checkedOn };
  if ('url' in source) return { url: source.url, title: source.title, ...about };
  const { document, section, lines } = source;
  const title = DOCUMENTS[document][language];
  return { document, section, ...(lines === undefined ? {} : { lines }), title, ...about };
}
