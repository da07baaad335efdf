import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { PartFault } from './part.ts';

/** What starts a command so that it, and all its threads, run on the first core alone. */
const ON_ONE_CORE = ['taskset', '-c', '0'] as const;

/** Whether this machine can hold a command to one core. */
export function canHoldToOneCore(): boolean {
  return spawnSync(ON_ONE_CORE[0], ['--version']).status === 0;
}

const PROCESSOR_TIME = new URL('./processor-time.ts', import.meta.url).href;

/** Runs a command of `envei` in a process of its own; how long it took, how many cores were at it, and what it said aside. */
export async function runEnvei(args: readonly string[], { onOneCore = false } = {}) {
  const started = performance.now();
  const command = [process.execPath, '--import', PROCESSOR_TIME, 'src/cli/envei.ts', ...args];
  const [program = '', ...all] = [...(onOneCore ? ON_ONE_CORE : []), ...command];
  const child = spawn(program, all, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'close');
  const lines = said.trimEnd().split('\n');
  if (child.exitCode !== 0)
    throw new PartFault(`envei ${args.join(' ')} ended with ${child.exitCode}: ${lines.slice(-3).join(' / ')}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cores: Number(lines.at(-1)) / seconds, aside: lines.slice(0, -1) };
}
