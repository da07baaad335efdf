import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#platform/database.ts';
import { recordLog } from './recorded-log.ts';

/** Hands out data folders with a fresh embedded database. Creating one takes seconds, copying it a moment. */
export async function prepareEmbeddedFolders() {
  const root = await mkdtemp(join(tmpdir(), 'envei-test-'));
  const template = join(root, 'template');
  const created = await openDatabase({ dataDir: template, log: recordLog() });
  await created.close();
  let count = 0;

  return {
    async next(): Promise<string> {
      count += 1;
      const folder = join(root, String(count));
      await cp(template, folder, { recursive: true });
      return folder;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
