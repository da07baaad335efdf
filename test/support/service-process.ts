import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ENVIRONMENT_VARIABLES } from '#platform/config.ts';

type Settings = Readonly<Partial<Record<(typeof ENVIRONMENT_VARIABLES)[number], string>>>;
export type ServiceProcess = ReturnType<typeof startService>;

/**
 * The service as people run it: a process of its own, on a free port, with nothing of the developer's own settings.
 * Declare it with `await using`, so that it is gone when the test is.
 */
export function startService(settings: Settings) {
  const child = spawn(process.execPath, ['src/main.ts'], { env: environmentWith(settings) });
  const closed = once(child, 'close');
  const stdout = keepLines(child.stdout);
  const stderr = keepLines(child.stderr);

  async function exited() {
    await closed;
    return { code: child.exitCode, signal: child.signalCode };
  }
  async function killed(signal: NodeJS.Signals) {
    child.kill(signal);
    return exited();
  }
  /** Waits until a line fits; a process that ends without it is an error that shows all it said. */
  async function line(pattern: RegExp): Promise<string> {
    const found = await stdout.line(pattern);
    if (found !== undefined) return found;
    const { code, signal } = await exited();
    const said = [...stdout.lines, ...stderr.lines].join('\n');
    throw new Error(`The service ended (${code ?? signal}) without a line like ${pattern}:\n${said}`);
  }
  return {
    stdout: stdout.lines,
    stderr: stderr.lines,
    line,
    /** Its address, once it takes requests, whether it is ready for them or not. */
    listening: async () => (await line(/^Listening on /)).replace(/^Listening on (\S+);.*$/, '$1'),
    /** Its address, once it is ready. */
    ready: async () => (await line(/^Ready\./)).replace(/^.* API: (\S+)\/v1 .*$/, '$1'),
    exited,
    kill: killed,
    [Symbol.asyncDispose]: async () => void (await killed('SIGKILL')),
  };
}

function environmentWith(settings: Settings): NodeJS.ProcessEnv {
  const own: readonly string[] = ENVIRONMENT_VARIABLES;
  const others = Object.entries(process.env).filter(([name]) => !own.includes(name));
  return { ...Object.fromEntries(others), PORT: '0', LOG_LEVEL: 'warn', ...settings };
}

/** What a stream has said so far, line by line, and a way to wait for what it says next. */
function keepLines(stream: Readable) {
  const lines: string[] = [];
  const reader = createInterface({ input: stream });
  let hasEnded = false;
  let next = Promise.withResolvers<void>();
  const wake = () => {
    next.resolve();
    next = Promise.withResolvers();
  };
  reader.on('line', (text) => {
    lines.push(text);
    wake();
  });
  reader.on('close', () => {
    hasEnded = true;
    wake();
  });
  async function line(pattern: RegExp): Promise<string | undefined> {
    const found = lines.find((text) => pattern.test(text));
    if (found !== undefined || hasEnded) return found;
    await next.promise;
    return line(pattern);
  }
  return { lines, line };
}
