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
  const ended = once(child, 'exit');
  return {
    ask: async <Answer>(question: object, schema: z.ZodType<Answer>): Promise<Answer> => {
      if (!child.connected) throw new Error(`${nameOf(module, args)} has ended${howItEnded(child)}`);
      const heard = once(child, 'message');
      child.send(question);
      const answer = await Promise.race([heard, ended.then(() => undefined)]);
      if (answer === undefined) throw new Error(`${nameOf(module, args)} ended without an answer${howItEnded(child)}`);
      return schema.parse(answer[0]);
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The other side: answers each question as it comes, and ends when nobody can ask any more. */
export function answerQuestions<Question>(
  schema: z.ZodType<Question>,
  answer: (question: Question) => object | Promise<object>,
): void {
  process.on('message', async (question) => process.send?.(await answer(schema.parse(question))));
}

function nameOf(module: string, args: readonly string[]): string {
  return [module.replace(/^.*\/bench\//, 'bench/'), ...args].join(' ');
}

function howItEnded({ exitCode, signalCode }: ChildProcess): string {
  return ` (${signalCode ?? exitCode ?? 'still running'})`;
}
