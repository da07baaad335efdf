import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';

export type FoundInstrument =
  | { readonly outcome: 'found'; readonly instrument: Instrument; readonly version: string }
  | { readonly outcome: 'unknown-instrument' }
  | { readonly outcome: 'before-first-catalogue'; readonly first: string };

export type FindInstrument = (id: string, asOf?: IsoDate) => Promise<FoundInstrument>;

type Dependencies = {
  readonly repository: CatalogueRepository;
  readonly currentCatalogue: () => Catalogue;
  /** The last instant of a day in Norway, in UTC. */
  readonly endOfDay: (day: IsoDate) => string;
};

/** One instrument, now or as it stood on a day. */
export function createFindInstrument({ repository, currentCatalogue, endOfDay }: Dependencies): FindInstrument {
  return async (id, asOf) => {
    const catalogue = asOf === undefined ? currentCatalogue() : await repository.inForceAt(endOfDay(asOf));
    if (catalogue === undefined) {
      const first = (await repository.first()) ?? currentCatalogue();
      return { outcome: 'before-first-catalogue', first: first.publishedAt.slice(0, 10) };
    }
    const instrument = catalogue.instruments.find((known) => known.id === id);
    if (instrument === undefined) return { outcome: 'unknown-instrument' };
    return { outcome: 'found', instrument, version: catalogue.version };
  };
}
