import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { describe, expect, it } from 'vitest';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { startService } from '#test/support/service-process.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const REFUSED = { code: 1, signal: null };
const HEADING = 'Envei cannot start.';

describe('a start is refused', () => {
  it('in one line for each wrong variable, with its remedy and no password', async () => {
    await using service = startService({
      PORT: '80a',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://envei:s3cret@db/envei',
    });

    expect(await service.exited()).toEqual(REFUSED);

    expect(service.stdout).toEqual([]);
    expect(service.stderr).toEqual([
      HEADING,
      expect.stringMatching(/^PORT must be .+ Set a free port such as PORT=3000, .+\(it is "80a"\)\.$/),
      expect.stringMatching(/^DATABASE_URL must be .+ Set postgresql:/),
      expect.stringMatching(/^LOG_LEVEL must be .+ Set LOG_LEVEL=info, .+\(it is "loud"\)\.$/),
    ]);
    expect(service.stderr.join('\n')).not.toContain('s3cret');
  });

  it('when the port is taken, and leaves the data folder alone', async () => {
    await using folder = await createTemporaryFolder();
    await using taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await using service = startService({ PORT: port, DATA_DIR: folder.path });

    expect(await service.exited()).toEqual(REFUSED);

    expect(service.stdout).toEqual([]);
    expect(service.stderr).toEqual([
      HEADING,
      `PORT ${port} is taken by another program. Set another, such as PORT=3001, or stop the other program.`,
    ]);
  });

  it('when the host is not an address of this machine', async () => {
    await using service = startService({ HOST: '192.0.2.1' });

    expect(await service.exited()).toEqual(REFUSED);

    expect(service.stderr).toEqual([
      HEADING,
      'HOST is not an address of this machine. Set HOST=127.0.0.1 or HOST=0.0.0.0.',
    ]);
  });

  it('when another process uses the data folder', async () => {
    await using folder = await createTemporaryFolder();
    await using holder = startService({ DATA_DIR: folder.path });
    await holder.ready();
    await using service = startService({ DATA_DIR: folder.path });

    expect(await service.exited()).toEqual(REFUSED);

    expect(service.stderr).toEqual([
      HEADING,
      `Another process is using the database in ${folder.path}: stop it, or set DATA_DIR to another folder.`,
    ]);
  });

  it('when the folder of the catalogue does not exist', async () => {
    await using folder = await createTemporaryFolder();
    const missing = join(folder.path, 'catalogue');
    const databaseUrl = await createEmptyServerDatabase();
    await using service = startService({ DATABASE_URL: databaseUrl, CATALOGUE_DIR: missing });

    expect(await service.exited()).toEqual(REFUSED);

    expect(service.stderr).toEqual([
      HEADING,
      `CATALOGUE_DIR ${missing} does not exist. Set the folder of the catalogue, or leave it out.`,
    ]);
  });

  it('when a newer version has changed the database, which is left as it is', async () => {
    const databaseUrl = await createEmptyServerDatabase();
    await using earlier = startService({ DATABASE_URL: databaseUrl });
    await earlier.ready();
    await earlier.kill('SIGTERM');
    await recordMigration(databaseUrl, '29990101000000_next_year');
    await using service = startService({ DATABASE_URL: databaseUrl });

    expect(await service.exited()).toEqual(REFUSED);

    expect(service.stderr).toEqual([
      HEADING,
      'The database holds a migration that this version does not know (29990101000000_next_year): start the version that made it or a newer one, or restore a backup from before it.',
    ]);
  });
});

/** As a newer version would have left it. */
async function recordMigration(databaseUrl: string, name: string): Promise<void> {
  const connection = await new PrismaPg(databaseUrl).connect();
  await connection.executeScript(`
    INSERT INTO _prisma_migrations (id, migration_name, checksum, finished_at, started_at, applied_steps_count)
    SELECT 'next', '${name}', checksum, now(), now(), 1 FROM _prisma_migrations LIMIT 1`);
  await connection.dispose();
}
