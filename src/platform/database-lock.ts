import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseStartError } from './database-start-error.ts';

/** What SQLite answers when another connection holds the lock. */
const BUSY = 5;

/**
 * Keeps a second process out of the embedded database. Node cannot lock files and a file with a process id in it lies
 * after a crash or in a container, so we borrow SQLite's lock: the kernel's own, gone the moment its process is.
 */
export function lockFolder(folder: string): { release(): void } {
  const path = join(folder, 'postgres.lock');
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? inUse(folder) : error;
  }
  return { release: () => lock.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

function inUse(folder: string): DatabaseStartError {
  return new DatabaseStartError(
    'folder-in-use',
    `Another process is using the database in ${folder}: stop it, or set DATA_DIR to another folder.`,
  );
}
