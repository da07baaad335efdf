import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutantsOf } from './mutants.ts';

const FILES = 'src/core/eligibility/**/*.ts';
const TESTS = ['test/core/eligibility', 'test/core/catalogue', 'test/core/matching'];
const KEPT = ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
const LONGEST_RUN_MS = 120_000;

/** Flips one operator at a time in a copy of the project and sees whether a test notices. */
const root = mkdtempSync(join(tmpdir(), 'envei-mutants-'));
for (const part of KEPT) cpSync(part, join(root, part), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));

const survivors: string[] = [];
let tried = 0;
try {
  for (const file of globSync(FILES).toSorted()) {
    const source = readFileSync(file, 'utf8');
    for (const { line, from, to, text } of mutantsOf(file, source)) {
      writeFileSync(join(root, file), text);
      tried += 1;
      if (survives()) {
        survivors.push(`${file}:${line} ${from} → ${to}`);
        process.stdout.write(`survived  ${survivors.at(-1)}\n`);
      }
      if (tried % 20 === 0) process.stdout.write(`${tried} mutants tried, ${survivors.length} survived\n`);
    }
    writeFileSync(join(root, file), source);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
process.stdout.write(`${tried} mutants, ${tried - survivors.length} killed, ${survivors.length} survived\n`);

function survives(): boolean {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'core', '--bail', '1', ...TESTS], {
    cwd: root,
    timeout: LONGEST_RUN_MS,
    stdio: 'ignore',
  });
  return run.status === 0;
}
