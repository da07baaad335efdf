// Runs every check, also after one has failed, and ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTally, type Tally } from './tally.ts';

const checks = [
  { name: 'format and lint', command: 'biome check --error-on-warnings' },
  { name: 'types', command: 'tsc --project .' },
  { name: 'import rule', command: 'npm run --silent lint:imports' },
  { name: 'dead code', command: 'knip' },
] as const;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function runCheck({ name, command }: (typeof checks)[number]): Tally {
  process.stdout.write(`${name} … `);
  const started = performance.now();
  const result = spawnSync(command, { shell: true, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const passed = result.status === 0;
  console.log(`${passed ? 'passed' : 'FAILED'} (${seconds(started)})`);
  if (!passed) console.log(`$ ${command}\n${result.stdout}${result.stderr}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(): Tally {
  console.log('tests …');
  const folder = mkdtempSync(join(tmpdir(), 'envei-tests-'));
  const report = join(folder, 'report.json');
  const command = `vitest run --coverage --reporter=default --reporter=json --outputFile.json="${report}"`;
  const started = performance.now();
  const env = { ...process.env, FULL: '1' };
  const result = spawnSync(command, { shell: true, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const tally = readTally(report, result.status === 0);
  rmSync(folder, { recursive: true, force: true });
  console.log(`tests ${tally.failed === 0 ? 'passed' : 'FAILED'} (${seconds(started)})`);
  return tally;
}

const tallies = checks.map(runCheck);
if (!process.argv.includes('--static')) tallies.push(runTests());

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
