import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { on, once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { PartFault } from './part.ts';

/** What starts a command so that it, and all its threads, run on the first core alone. */
const ON_ONE_CORE = ['taskset', '-c', '0'] as const;
const TELL_PROCESSOR_TIME = new URL('./tell-processor-time.ts', import.meta.url).href;
const NEW_LINE = 10;

/** Whether this machine can hold a command to one core. */
export function canHoldToOneCore(): boolean {
  return spawnSync(ON_ONE_CORE[0], ['--version']).status === 0;
}

export type Turn = { readonly linesASecond: number; readonly cores: number };
export type RunningBatch = Awaited<ReturnType<typeof startBatch>>;

/**
 * An `envei match --batch -` that goes on: it is sent some lines at a time, and waits in between. Declare it with
 * `await using`.
 */
export async function startBatch({ workers, onOneCore }: { readonly workers: number; readonly onOneCore: boolean }) {
  const command = [
    '--import',
    TELL_PROCESSOR_TIME,
    'src/cli/envei.ts',
    'match',
    '--batch',
    '-',
    '--workers',
    `${workers}`,
  ];
  const [program = '', ...args] = [...(onOneCore ? ON_ONE_CORE : []), process.execPath, ...command];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const { stdin, stdout } = piped(child);
  const answers = on(stdout, 'data', { close: ['end'] });
  return {
    /** Sends the lines, and waits until each has been answered. */
    answer: async (lines: readonly string[]): Promise<Turn> => {
      const before = await processorSeconds(child);
      const started = performance.now();
      stdin.write(lines.map((line) => `${line}\n`).join(''));
      await linesIn(answers, lines.length);
      const seconds = (performance.now() - started) / 1000;
      return { linesASecond: lines.length / seconds, cores: ((await processorSeconds(child)) - before) / seconds };
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function piped({ stdin, stdout }: ChildProcess): { readonly stdin: Writable; readonly stdout: Readable } {
  if (stdin === null || stdout === null) throw new Error('The process was started without pipes.');
  return { stdin, stdout };
}

const usageSchema = z.object({ user: z.number(), system: z.number() });

async function processorSeconds(child: ChildProcess): Promise<number> {
  const told = once(child, 'message');
  child.send('processor time?');
  const { user, system } = usageSchema.parse((await told)[0]);
  return (user + system) / 1_000_000;
}

async function linesIn(answers: AsyncIterator<unknown[]>, expected: number): Promise<void> {
  let lines = 0;
  while (lines < expected) {
    const { done, value } = await answers.next();
    if (done === true) throw new PartFault(`${expected} lines were asked, and the command ended after ${lines}`);
    lines += newLinesIn(value[0]);
  }
}

function newLinesIn(bytes: unknown): number {
  if (!(bytes instanceof Uint8Array)) return 0;
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) count += 1;
  return count;
}
