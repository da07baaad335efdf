import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { z } from 'zod';

type Options = {
  readonly args?: readonly string[];
  readonly flags?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};
export type Child = Awaited<ReturnType<typeof startChild>>;

/** A module in a process of its own that answers one question at a time. Declare it with `await using`. */
export function startChild(module: string, { args = [], flags = [], env = process.env }: Options = {}) {
  const child = fork(module, args, { execArgv: [...flags], env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    ask: <Answer>(question: object, schema: z.ZodType<Answer>) => ask(child, question, schema),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asks a process something and waits for the answer; one that ends instead is an error. */
export async function ask<Answer>(child: ChildProcess, question: object, schema: z.ZodType<Answer>): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    if (!child.connected) throw new Error(`${nameOf(child)} has ended${howItEnded(child)}`);
    const heard = once(child, 'message', { signal });
    const ended = once(child, 'exit', { signal }).then(() => undefined);
    child.send(question);
    const answer = await Promise.race([heard, ended]);
    if (answer === undefined) throw new Error(`${nameOf(child)} ended without an answer${howItEnded(child)}`);
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
