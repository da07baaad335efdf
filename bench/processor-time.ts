// Loaded into a command that is measured: as it ends, its last line aside is the processor time of all its threads.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const STANDARD_ERROR = 2;

if (isMainThread) {
  process.once('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(STANDARD_ERROR, `${(user + system) / 1_000_000}\n`);
  });
}
