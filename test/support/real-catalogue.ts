import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';
import { readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { contentHash } from '#platform/content-hash.ts';

const FOLDER = join(import.meta.dirname, '../../prisma/catalogue');

/** The catalogue as it stands on disk, as if published on the day the tests are about. */
export async function realCatalogue(): Promise<Catalogue> {
  const instruments = await readCatalogueFiles(FOLDER);
  return { version: contentHash(toCanonicalJson(instruments)), publishedAt: '2026-11-24T06:00:00.000Z', instruments };
}
