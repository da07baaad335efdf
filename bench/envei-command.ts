import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PartFault } from './part.ts';

/** Runs a command of `envei` in a process of its own; says how long it took. */
export async function runEnvei(args: readonly string[]): Promise<{ readonly seconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli/envei.ts', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'close');
  const last = said.trimEnd().split('\n').slice(-3).join(' / ');
  if (child.exitCode !== 0) throw new PartFault(`envei ${args.join(' ')} ended with ${child.exitCode}: ${last}`);
  return { seconds: (performance.now() - started) / 1000 };
}
