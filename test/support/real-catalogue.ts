import type { Catalogue, CatalogueContent } from '#core/catalogue/catalogue.ts';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { contentHash } from '#platform/content-hash.ts';

/** The catalogue as it stands on disk, as if published on the day the tests are about. */
export async function realCatalogue(): Promise<Catalogue> {
  return asPublished(await readCatalogueFiles(OUR_CATALOGUE));
}

/** A catalogue named by its content; published in the morning of that day, unless said. */
export function asPublished(content: CatalogueContent, publishedAt = '2026-11-24T06:00:00.000Z'): Catalogue {
  return { version: contentHash(toCanonicalJson(content)), publishedAt, ...content };
}
