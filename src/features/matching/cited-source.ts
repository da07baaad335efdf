import { type CitedFor, isStale } from '#core/catalogue/freshness.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { DOCUMENTS } from '#core/catalogue/source.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import type { Language } from '#core/shared/localized-text.ts';

type Citing = { readonly citedFor: CitedFor; readonly day: IsoDate; readonly language: Language };

/** A source as clients see it: the document with its section, or the page with its address; marked when it is old for its use. */
export function citedSource(instrument: Instrument, key: string | undefined, { citedFor, day, language }: Citing) {
  const source = key === undefined ? undefined : instrument.sources[key];
  if (source === undefined) return undefined;
  const { confidence, asOf, checkedOn } = source;
  const about = {
    confidence,
    ...(asOf === undefined ? {} : { asOf }),
    checkedOn,
    stale: isStale(source, citedFor, day),
  };
  if ('url' in source) return { url: source.url, title: source.title, ...about };
  const { document, section, lines } = source;
  const title = DOCUMENTS[document][language];
  return { document, section, ...(lines === undefined ? {} : { lines }), title, ...about };
}
