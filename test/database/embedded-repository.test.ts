import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { type Database, openDatabase } from '#platform/database.ts';
import { describeCatalogueRepository } from '#test/support/catalogue-repository-contract.ts';
import { recordLog } from '#test/support/recorded-log.ts';
import { emptyCatalogues, openRepository } from '#test/support/stored-catalogues.ts';

let database: Database;

beforeAll(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'envei-test-'));
  database = await openDatabase({ dataDir, log: recordLog() });
  return async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
});

describeCatalogueRepository('in the embedded database', async () => {
  await emptyCatalogues(database.client);
  return openRepository(database.client);
});
