import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone when it is no longer used; declare it with `using`. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'envei-bench-'));
  return {
    at: (name: string) => join(path, name),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
