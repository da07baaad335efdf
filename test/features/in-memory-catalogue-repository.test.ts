import { describeCatalogueRepository } from '#test/support/catalogue-repository-contract.ts';
import { createInMemoryCatalogueRepository } from '#test/support/in-memory-catalogue-repository.ts';

describeCatalogueRepository('in memory', async () => createInMemoryCatalogueRepository());
