import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { searchInstruments } from '#core/catalogue/search.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { InstrumentListQuery } from './catalogue.schemas.ts';
import { toInstrumentHead } from './instrument-body.ts';

/** One page of the instruments that fit. */
export function listInstruments({ version, instruments }: Catalogue, query: InstrumentListQuery, language: Language) {
  const { page, size, ...wanted } = query;
  const found = searchInstruments(instruments, wanted);
  const shown = found.slice(page * size, (page + 1) * size);
  return {
    catalogueVersion: version,
    instruments: shown.map((instrument) => toInstrumentHead(instrument, language)),
    page: { number: page, size, totalElements: found.length, totalPages: Math.ceil(found.length / size) },
  };
}

/** The Link header of a page: its neighbours, the ends, and where the service is described. */
export function pageLinks(path: string, query: InstrumentListQuery, totalPages: number): string {
  const { page } = query;
  const last = Math.max(0, totalPages - 1);
  const pages = [
    ['first', 0],
    ...(page > 0 ? [['prev', Math.min(page - 1, last)] as const] : []),
    ...(page < last ? [['next', page + 1] as const] : []),
    ['last', last],
  ] as const;
  const links = pages.map(([rel, number]) => `<${path}?${queryText({ ...query, page: number })}>; rel="${rel}"`);
  return [...links, '</v1/openapi.json>; rel="service-desc"', '</docs>; rel="service-doc"'].join(', ');
}

function queryText(query: InstrumentListQuery): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(key, String(value));
  }
  return parameters.toString();
}
