import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { followCatalogue } from '#features/catalogue/follow-catalogue.ts';
import { openDatabase } from '#platform/database.ts';
import { aCatalogue, aStoredInstrument } from '#test/support/catalogue-builders.ts';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { createManualTimer } from '#test/support/manual-timer.ts';
import { recordLog } from '#test/support/recorded-log.ts';
import { openRepository } from '#test/support/stored-catalogues.ts';

const monday = aCatalogue('2026-11-23T08:00:00.000Z', aStoredInstrument('ipn'));
const tuesday = aCatalogue('2026-11-24T08:00:00.000Z', aStoredInstrument('ipn', 'A larger grant.'));

/** Two services on one PostgreSQL server, each with connections of its own. */
async function onServer(): Promise<readonly CatalogueRepository[]> {
  const databaseUrl = await createEmptyServerDatabase();
  const open = async () => {
    const database = await openDatabase({ databaseUrl, dataDir: 'unused', log: recordLog() });
    onTestFinished(() => database.close());
    return openRepository(database.client);
  };
  return [await open(), await open()];
}

/** An embedded database has one process; two parts of it ask and publish. */
async function embedded(): Promise<readonly CatalogueRepository[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'envei-test-'));
  const database = await openDatabase({ dataDir, log: recordLog() });
  onTestFinished(async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return [openRepository(database.client), openRepository(database.client)];
}

describe.each([
  ['on a PostgreSQL server', onServer],
  ['in the embedded database', embedded],
])('a publication %s', (_where, open) => {
  it('reaches those who follow through another repository, whole', async () => {
    const [publisher, repository] = await open();
    if (publisher === undefined || repository === undefined) throw new Error('Two repositories were expected.');
    await publisher.publish(monday);
    const timer = createManualTimer();
    const used: Catalogue[] = [];
    const log = { info: () => {}, warn: () => {} };
    const use = (catalogue: Catalogue) => void used.push(catalogue);
    onTestFinished(followCatalogue({ repository, catalogue: monday, use, pause: timer.pause, log }));
    await timer.next();
    expect(used).toEqual([]);

    await publisher.publish(tuesday);
    await timer.next();

    expect(used).toEqual([tuesday]);
  });
});
