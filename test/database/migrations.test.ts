import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrationsFolder, readMigrations } from '#platform/migration-files.ts';
import { type MigrationSession, migrate } from '#platform/migrations.ts';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { recordLog } from '#test/support/recorded-log.ts';
import { diffMigrationsWithSchema } from '../../scripts/migration-diff.ts';

type Session = MigrationSession & { close(): Promise<void> };

const inMemory = PGlite.create();
afterAll(async () => (await inMemory).close());

async function openEmbeddedSession(): Promise<Session> {
  const postgres = await inMemory;
  await postgres.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  const adapter = await new PrismaPGlite(postgres).connect();
  return { adapter, runScript: (script) => postgres.exec(script), log: recordLog(), close: async () => {} };
}

async function openServerSession(databaseUrl: string): Promise<Session> {
  const adapter = await new PrismaPg({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 }).connect();
  const runScript = (script: string) => adapter.underlyingDriver().query(script);
  return { adapter, runScript, log: recordLog(), close: () => adapter.dispose() };
}

async function query({ adapter }: Session, sql: string): Promise<unknown[][]> {
  const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] });
  return rows;
}

const historyOf = (session: Session) =>
  query(session, 'SELECT migration_name, checksum, applied_steps_count FROM _prisma_migrations ORDER BY started_at');
const tablesOf = (session: Session) => query(session, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");

async function namesOfMigrations(): Promise<string[]> {
  const { migrationDirectories } = await readMigrations(migrationsFolder);
  return migrationDirectories.map(({ path }) => path);
}

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'envei-test-')), 'migrations');
  await cp(migrationsFolder, folder, { recursive: true });
  return () => rm(join(folder, '..'), { recursive: true, force: true });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

describe.each([
  ['in the embedded database', openEmbeddedSession],
  ['on a PostgreSQL server', async () => openServerSession(await createEmptyServerDatabase())],
])('migrations %s', (_where, open) => {
  let session: Session;
  beforeEach(async () => {
    session = await open();
  });
  afterEach(() => session.close());

  it('are recorded with their checksums, as Prisma does', async () => {
    const applied = await migrate(session);

    expect(applied).toEqual(await namesOfMigrations());
    const scripts = await Promise.all(applied.map((name) => readFile(join(folder, name, 'migration.sql'))));
    const checksums = scripts.map((script) => createHash('sha256').update(script).digest('hex'));
    expect(await historyOf(session)).toEqual(applied.map((name, index) => [name, checksums[index], 1]));
  });

  it('are applied once', async () => {
    await migrate(session);
    const history = await historyOf(session);

    expect(await migrate(session)).toEqual([]);

    expect(await historyOf(session)).toEqual(history);
  });

  it('run a script with semicolons inside its statements as it stands', async () => {
    await addMigration(
      '29990101000000_function',
      "CREATE FUNCTION one() RETURNS text AS $$ BEGIN RETURN 'a;b'; END; $$ LANGUAGE plpgsql;",
    );

    await migrate(session, folder);

    expect(await query(session, 'SELECT one()')).toEqual([['a;b']]);
  });

  it('leave nothing behind when one of them fails, and say why', async () => {
    await addMigration('29990101000000_broken', 'CREATE TABLE half (id int); INSERT INTO missing VALUES (1);');

    await expect(migrate(session, folder)).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('was left as it was: relation "missing" does not exist'),
    });

    expect(await tablesOf(session)).toEqual([]);
  });

  it('succeed after a failed one has been mended', async () => {
    await addMigration('29990101000000_broken', 'CREATE TABLE half (id int); INSERT INTO missing VALUES (1);');
    await expect(migrate(session, folder)).rejects.toThrow();
    await writeFile(join(folder, '29990101000000_broken', 'migration.sql'), 'CREATE TABLE whole (id int);');

    const applied = await migrate(session, folder);

    expect(applied).toContain('29990101000000_broken');
  });

  it('refuse a database that a newer version has changed', async () => {
    await addMigration('29990101000000_next_year', 'CREATE TABLE next_year (id int);');
    await migrate(session, folder);

    await expect(migrate(session)).rejects.toMatchObject({
      code: 'newer-schema',
      message:
        'The database holds a migration that this version does not know (29990101000000_next_year): start the version that made it or a newer one, or restore a backup from before it.',
    });
  });

  it('refuse a database that another tool left half migrated', async () => {
    await migrate(session);
    const name = (await namesOfMigrations()).at(-1);
    await session.runScript(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${name}'`);

    await expect(migrate(session)).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining(`An earlier attempt to apply the migration ${name} failed half way`),
    });
  });

  it('refuse a database that belongs to something else', async () => {
    await session.runScript('CREATE TABLE theirs (id int)');

    await expect(migrate(session)).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringContaining('not empty'),
    });
  });
});

describe('migrations', () => {
  it('are applied once when several services start on one server', async () => {
    const databaseUrl = await createEmptyServerDatabase();
    const start = async () => {
      const session = await openServerSession(databaseUrl);
      const applied = await migrate(session);
      await session.close();
      return applied;
    };

    const outcomes = await Promise.all([start(), start(), start()]);

    expect(outcomes.flat()).toEqual(await namesOfMigrations());
  });

  it('lead to exactly the schema', async () => {
    expect(await diffMigrationsWithSchema()).toBeUndefined();
  });
});
