import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod';

const LONGEST_PATIENCE_MS = 24 * 3_600_000;

type Options = {
  readonly args?: readonly string[];
  readonly flags?: readonly string[];
  /** How long an answer may take; a day, unless said. */
  readonly patienceMs?: number;
};
export type Child = Awaited<ReturnType<typeof startChild>>;

/** A module in a process of its own that answers one question at a time. Declare it with `await using`. */
export function startChild(module: string, { args = [], flags = [], patienceMs }: Options = {}) {
  const child = fork(module, args, { execArgv: [...flags], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    ask: <Answer>(question: object, schema: z.ZodType<Answer>) => ask(child, question, schema, patienceMs),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asks a process something and waits for the answer; one that ends instead, or takes too long, is an error. */
export async function ask<Answer>(
  child: ChildProcess,
  question: object,
  schema: z.ZodType<Answer>,
  patienceMs = LONGEST_PATIENCE_MS,
): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    if (!child.connected) throw new Error(`${nameOf(child)} has ended${howItEnded(child)}`);
    const outcome = Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => 'ended' as const),
      setTimeout(patienceMs, 'late' as const, { signal }),
    ]);
    child.send(question);
    const answer = await outcome;
    if (answer === 'late') throw new Error(`${nameOf(child)} did not answer within ${patienceMs / 1000} seconds`);
    if (answer === 'ended') throw new Error(`${nameOf(child)} ended without an answer${howItEnded(child)}`);
    return schema.parse(answer[0]);
  } finally {
    settled.abort();
  }
}

/** The other side: answers each question as it comes, and ends when nobody can ask any more. */
export function answerQuestions<Question>(
  schema: z.ZodType<Question>,
  answer: (question: Question) => object | Promise<object>,
): void {
  process.once('disconnect', () => process.exit());
  process.on('message', async (question) => process.send?.(await answer(schema.parse(question))));
}

function nameOf({ spawnargs }: ChildProcess): string {
  return spawnargs
    .slice(1)
    .join(' ')
    .replace(/^.*\/bench\//, 'bench/');
}

function howItEnded({ exitCode, signalCode }: ChildProcess): string {
  return ` (${signalCode ?? exitCode ?? 'still running'})`;
}
