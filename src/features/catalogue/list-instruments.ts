import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { type InstrumentFilters, isListed } from '#core/catalogue/instrument-filters.ts';
import type { Language } from '#core/shared/localized-text.ts';
import type { InstrumentListQuery } from './catalogue.schemas.ts';
import { foldedWords } from './folded-words.ts';
import { toInstrumentHead } from './instrument-body.ts';
import type { SearchCatalogue } from './search-catalogue.ts';

/** One page of the instruments that fit: by id, or the best first when words were searched for. */
export function listInstruments(
  catalogue: Catalogue,
  query: InstrumentListQuery,
  { language, search }: { readonly language: Language; readonly search: SearchCatalogue },
) {
  const { page, size, ...wanted } = query;
  const found = findInstruments(catalogue, wanted, search);
  const shown = found.slice(page * size, (page + 1) * size);
  return {
    catalogueVersion: catalogue.version,
    instruments: shown.map((instrument) => toInstrumentHead(instrument, catalogue, language)),
    page: { number: page, size, totalElements: found.length, totalPages: Math.ceil(found.length / size) },
  };
}

type Wish = InstrumentFilters & { readonly text?: string | undefined };

/** What is listed and found. A text without a word in it asks for everything. */
export function findInstruments(
  catalogue: Catalogue,
  { text = '', ...filters }: Wish,
  search: SearchCatalogue,
): readonly Instrument[] {
  const listed = catalogue.instruments.filter((instrument) => isListed(instrument, filters));
  if (foldedWords(text).length === 0) return listed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(listed.map((instrument) => [String(instrument.id), instrument]));
  return search(catalogue, text).flatMap((id) => byId.get(id) ?? []);
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
