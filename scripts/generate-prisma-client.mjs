// Writes the database client into src/platform/generated. Runs at install, without network, under any Node that runs npm.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

const { status, stdout, stderr, error } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: root,
  encoding: 'utf8',
  env: {
    ...process.env,
    // The generator asks for a schema engine that it never calls; any existing file keeps it from downloading one.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    // Keeps the command from asking the network for newer versions.
    CHECKPOINT_DISABLE: '1',
  },
});

if (status !== 0) {
  console.error(`The database client could not be generated.\n${error ?? ''}${stdout ?? ''}${stderr ?? ''}`);
  process.exitCode = 1;
}
