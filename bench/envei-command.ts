import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PartFault } from './part.ts';

/** Runs a command of `envei` in a process of its own; how long it took, and what it said aside. */
export async function runEnvei(args: readonly string[]) {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli/envei.ts', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'close');
  const lines = said.trimEnd().split('\n');
  if (child.exitCode !== 0)
    throw new PartFault(`envei ${args.join(' ')} ended with ${child.exitCode}: ${lines.slice(-3).join(' / ')}`);
  return { seconds: (performance.now() - started) / 1000, aside: lines };
}
