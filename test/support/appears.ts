import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until another process has made this file or folder. */
export async function appears(path: string): Promise<void> {
  const folder = dirname(path);
  if (!existsSync(folder)) await appears(folder);
  const watcher = watch(folder);
  try {
    while (!existsSync(path)) await once(watcher, 'change');
  } finally {
    watcher.close();
  }
}
