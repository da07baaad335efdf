import { beforeAll } from 'vitest';
import { type Database, openDatabase } from '#platform/database.ts';
import { describeCatalogueRepository } from '#test/support/catalogue-repository-contract.ts';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { recordLog } from '#test/support/recorded-log.ts';
import { emptyCatalogues, openRepository } from '#test/support/stored-catalogues.ts';

let database: Database;

beforeAll(async () => {
  database = await openDatabase({
    databaseUrl: await createEmptyServerDatabase(),
    dataDir: 'unused',
    log: recordLog(),
  });
  return () => database.close();
});

describeCatalogueRepository('on a PostgreSQL server', async () => {
  await emptyCatalogues(database.client);
  return openRepository(database.client);
});
