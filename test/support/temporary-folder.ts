import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is removed with the test that declares it with `await using`. */
export function createTemporaryFolder() {
  return mkdtempDisposable(join(tmpdir(), 'envei-test-'));
}
