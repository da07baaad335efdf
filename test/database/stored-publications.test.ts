import { beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#platform/database.ts';
import { aCatalogue, aStoredInstrument } from '#test/support/catalogue-builders.ts';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { recordLog } from '#test/support/recorded-log.ts';
import { countRows, emptyCatalogues, openRepository } from '#test/support/stored-catalogues.ts';

const monday = aCatalogue('2026-11-23T08:00:00.000Z', aStoredInstrument('ipn'));
const tuesday = aCatalogue('2026-11-24T08:00:00.000Z', aStoredInstrument('ipn', 'A larger grant.'));

let database: Database;
beforeAll(async () => {
  database = await openDatabase({
    databaseUrl: await createEmptyServerDatabase(),
    dataDir: 'unused',
    log: recordLog(),
  });
  return () => database.close();
});

describe('a publication', () => {
  it('that fails at its last step leaves the old catalogue whole and nothing else', async () => {
    const { client } = database;
    await emptyCatalogues(client);
    const repository = openRepository(client);
    await repository.publish(monday);
    const rows = await countRows(client);
    await client.$executeRaw`ALTER TABLE publication ADD CONSTRAINT disk_full CHECK (published_at < '2026-11-24') NOT VALID`;

    await expect(repository.publish(tuesday)).rejects.toThrow('disk_full');

    await client.$executeRaw`ALTER TABLE publication DROP CONSTRAINT disk_full`;
    expect(await repository.current()).toEqual(monday);
    expect(await countRows(client)).toEqual(rows);
  });

  it('stores a wording once, however many catalogues hold it', async () => {
    const { client } = database;
    await emptyCatalogues(client);
    const repository = openRepository(client);

    await repository.publish(monday);
    await repository.publish(
      aCatalogue('2026-11-24T08:00:00.000Z', ...monday.instruments, aStoredInstrument('skattefunn')),
    );

    expect(await countRows(client)).toEqual({ documents: 2, catalogues: 2, entries: 3, publications: 2 });
  });
});

describe('a stored instrument that no longer parses', () => {
  it('is named, with the place where it fails', async () => {
    const { client } = database;
    await emptyCatalogues(client);
    const repository = openRepository(client);
    await repository.publish(monday);
    await client.$executeRaw`UPDATE instrument_document SET document = jsonb_set(document, '{trl,min}', '10')`;

    await expect(repository.current()).rejects.toThrow(/stored instrument ipn .* trl\.min: /);
  });
});
