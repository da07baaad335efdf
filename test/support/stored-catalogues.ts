import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { createPrismaCatalogueRepository } from '#features/catalogue/prisma-catalogue-repository.ts';
import { contentHash } from '#platform/content-hash.ts';
import type { DatabaseClient } from '#platform/database.ts';

export function openRepository(database: DatabaseClient): CatalogueRepository {
  return createPrismaCatalogueRepository({ database, hash: contentHash });
}

export async function emptyCatalogues(database: DatabaseClient): Promise<void> {
  await database.$executeRaw`TRUNCATE publication, catalogue_entry, catalogue, instrument_document`;
}

/** How many rows each table holds, to see that nothing was left half done. */
export async function countRows(database: DatabaseClient) {
  return {
    documents: await database.instrumentDocumentRow.count(),
    catalogues: await database.catalogueRow.count(),
    entries: await database.catalogueEntryRow.count(),
    publications: await database.publicationRow.count(),
  };
}
