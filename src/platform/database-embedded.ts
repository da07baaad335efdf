import { existsSync } from 'node:fs';
import { access, constants, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { lockFolder } from './database-lock.ts';
import type { DatabaseLog } from './database-log.ts';
import { DatabaseStartError } from './database-start-error.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrations.ts';

/** PostgreSQL inside this process, kept in a folder. */
export async function openEmbeddedDatabase(dataDir: string, log: DatabaseLog) {
  const opened = new AsyncDisposableStack();
  try {
    await makeFolder(dataDir);
    const lock = lockFolder(dataDir);
    opened.defer(() => lock.release());
    const postgres = await openCluster(dataDir, log);
    opened.defer(() => postgres.close());
    const adapters = new PrismaPGlite(postgres);
    await migrate({ adapter: await adapters.connect(), runScript: (script) => postgres.exec(script), log });
    const client = new PrismaClient({ adapter: adapters });
    opened.defer(() => client.$disconnect());
    return { kind: 'embedded' as const, client, close: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseStartError(
      'folder-unusable',
      `The data folder ${folder} cannot be used (${reason}): set DATA_DIR to a folder that can be written.`,
    );
  }
}

/** A new cluster gets its name only when it is whole, so that a start cut short leaves nothing to stumble over. */
async function openCluster(dataDir: string, log: DatabaseLog): Promise<PGlite> {
  const folder = join(dataDir, 'postgres');
  if (!existsSync(folder)) {
    log.info(`Creating a database in ${folder}; this takes some seconds, the first time only.`);
    const unfinished = join(dataDir, 'postgres.unfinished');
    await rm(unfinished, { recursive: true, force: true });
    const cluster = await PGlite.create(unfinished);
    await cluster.close();
    await rename(unfinished, folder);
  }
  return PGlite.create(folder);
}
