import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#platform/database.ts';
import { aCatalogue, aStoredInstrument } from '#test/support/catalogue-builders.ts';
import { prepareEmbeddedFolders } from '#test/support/embedded-folders.ts';
import { recordLog } from '#test/support/recorded-log.ts';
import { countRows, openRepository } from '#test/support/stored-catalogues.ts';

const monday = aCatalogue('2026-11-23T08:00:00.000Z', aStoredInstrument('ipn'), aStoredInstrument('skattefunn'));
const log = recordLog();

let folders: Awaited<ReturnType<typeof prepareEmbeddedFolders>>;
beforeAll(async () => {
  folders = await prepareEmbeddedFolders();
  return () => folders.remove();
});

describe('the embedded database', () => {
  it('keeps what was published over a restart', async () => {
    const dataDir = await folders.next();
    const first = await openDatabase({ dataDir, log });
    await openRepository(first.client).publish(monday);
    await first.close();

    const second = await openDatabase({ dataDir, log });

    expect(await openRepository(second.client).current()).toEqual(monday);
    await second.close();
  });

  it('holds the whole old catalogue after its process was killed while publishing', async () => {
    const dataDir = await folders.next();
    const before = await openDatabase({ dataDir, log });
    await openRepository(before.client).publish(monday);
    const rows = await countRows(before.client);
    await before.close();

    const killed = spawnSync(process.execPath, ['test/support/killed-publisher.ts', dataDir], { encoding: 'utf8' });

    expect(killed).toMatchObject({ signal: 'SIGKILL', stderr: '' });
    const after = await openDatabase({ dataDir, log });
    expect(await openRepository(after.client).current()).toEqual(monday);
    expect(await countRows(after.client)).toEqual(rows);
    await after.close();
  });

  it('refuses a second process on the same folder, and says what to do', async () => {
    const dataDir = await folders.next();
    const holder = await openDatabase({ dataDir, log });

    await expect(openDatabase({ dataDir, log })).rejects.toMatchObject({
      code: 'folder-in-use',
      message: `Another process is using the database in ${dataDir}: stop it, or set DATA_DIR to another folder.`,
    });

    await holder.close();
  });

  it('can be opened again as soon as it is closed', async () => {
    const dataDir = await folders.next();
    const first = await openDatabase({ dataDir, log });
    await first.close();

    const second = await openDatabase({ dataDir, log });

    expect(second.kind).toBe('embedded');
    await second.close();
  });

  it('starts over when its very first start was cut short', async () => {
    const dataDir = join(await folders.next(), 'cut-short');
    await mkdir(join(dataDir, 'postgres.unfinished', 'base'), { recursive: true });
    await writeFile(join(dataDir, 'postgres.unfinished', 'PG_VERSION'), '18\n');

    const database = await openDatabase({ dataDir, log });

    expect(await countRows(database.client)).toMatchObject({ publications: 0 });
    expect((await readdir(dataDir)).toSorted()).toEqual(['postgres', 'postgres.lock']);
    await database.close();
  });

  it('names a data folder that cannot be used', async () => {
    const file = join(await folders.next(), 'file');
    await writeFile(file, '');

    await expect(openDatabase({ dataDir: join(file, 'data'), log })).rejects.toMatchObject({
      code: 'folder-unusable',
      message: expect.stringMatching(/file.data.*set DATA_DIR to a folder that can be written/),
    });
  });
});
