import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';

export type FoundInstrument =
  | { readonly outcome: 'found'; readonly instrument: Instrument; readonly catalogue: Catalogue }
  | { readonly outcome: 'unknown-instrument' }
  | { readonly outcome: 'before-first-catalogue'; readonly first: string };

export type FindInstrument = (id: string, asOf?: IsoDate) => Promise<FoundInstrument>;

type Dependencies = {
  readonly repository: CatalogueRepository;
  readonly currentCatalogue: () => Catalogue;
  /** The day in Norway at a UTC instant. */
  readonly dayOf: (instant: string) => IsoDate;
  /** The last instant of a day in Norway, in UTC. */
  readonly endOfDay: (day: IsoDate) => string;
};

/** One instrument, now or as it stood on a day. */
export function createFindInstrument(dependencies: Dependencies): FindInstrument {
  const { repository, currentCatalogue, dayOf, endOfDay } = dependencies;
  return async (id, asOf) => {
    if (asOf === undefined) return findIn(currentCatalogue(), id);
    const first = dayOf(((await repository.first()) ?? currentCatalogue()).publishedAt);
    const catalogue = asOf < first ? undefined : await repository.inForceAt(endOfDay(asOf));
    return catalogue === undefined ? { outcome: 'before-first-catalogue', first } : findIn(catalogue, id);
  };
}

function findIn(catalogue: Catalogue, id: string): FoundInstrument {
  const instrument = catalogue.instruments.find((known) => known.id === id);
  return instrument === undefined ? { outcome: 'unknown-instrument' } : { outcome: 'found', instrument, catalogue };
}
