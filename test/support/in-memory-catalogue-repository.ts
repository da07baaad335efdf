import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';

/** Does what the database does, as the shared contract shows. */
export function createInMemoryCatalogueRepository(): CatalogueRepository {
  const publications: Catalogue[] = [];
  const last = (isWanted: (catalogue: Catalogue) => boolean) => publications.findLast(isWanted);

  return {
    async publish(catalogue, { mayReturn = true } = {}) {
      const { version } = catalogue;
      if (publications.at(-1)?.version === version) return 'unchanged';
      const known = publications.find((earlier) => earlier.version === version);
      if (known !== undefined && !mayReturn) return 'superseded';
      const content = known ?? catalogue;
      const publishedAt = new Date(catalogue.publishedAt).toISOString();
      const instruments = content.instruments.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      publications.push(structuredClone({ ...content, publishedAt, instruments }));
      return 'published';
    },
    current: async () => last(() => true),
    currentVersion: async () => publications.at(-1)?.version,
    find: async (version) => last((catalogue) => catalogue.version === version),
    first: async () => publications.at(0),
    inForceAt: async (instant) => last((catalogue) => Date.parse(catalogue.publishedAt) <= Date.parse(instant)),
  };
}
