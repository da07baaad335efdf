import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { ENVIRONMENT_VARIABLES } from '#platform/config.ts';
import { freePort } from '#test/support/free-port.ts';

type Settings = Readonly<Partial<Record<(typeof ENVIRONMENT_VARIABLES)[number], string>>>;
type Options = { readonly entry?: string; readonly flags?: readonly string[]; readonly withMessages?: boolean };

const MOST_REQUESTS_PER_MINUTE = '1000000';
const POLL_MS = 20;
const LONGEST_START_MS = 120_000;

export type RunningService = Awaited<ReturnType<typeof startService>>;

/**
 * The service as `npm start` runs it: a process of its own that logs as in production, though to nowhere, and lets everybody
 * ask as often as they like. Declare it with `await using`.
 */
export async function startService(
  settings: Settings,
  { entry = 'src/main.ts', flags = [], withMessages = false }: Options = {},
) {
  const port = String(await freePort());
  const env = { ...withoutOwnSettings(), PORT: port, RATE_LIMIT_PER_MINUTE: MOST_REQUESTS_PER_MINUTE, ...settings };
  const started = performance.now();
  const channel = withMessages ? (['ipc'] as const) : [];
  const child = spawn(process.execPath, [...flags, entry], { env, stdio: ['ignore', 'ignore', 'inherit', ...channel] });
  const url = `http://127.0.0.1:${port}`;
  await isReady(url, child);
  return {
    child,
    url,
    startedInMs: performance.now() - started,
    [Symbol.asyncDispose]: () => end(child),
  };
}

/** Asks until the service says it is ready; one that ends first, or takes too long, is a fault. */
async function isReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + LONGEST_START_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    await answer?.text();
    if (answer?.ok === true) return;
    await setTimeout(POLL_MS);
  }
  await end(child);
  throw new Error(`The service did not become ready (${child.exitCode ?? child.signalCode}).`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Nothing of the developer's own. */
function withoutOwnSettings(): NodeJS.ProcessEnv {
  const own: readonly string[] = ENVIRONMENT_VARIABLES;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
}
