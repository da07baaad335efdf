import { setTimeout } from 'node:timers/promises';

export type Clock = { now(): number; sleep(milliseconds: number): Promise<unknown> };

export const systemClock: Clock = { now: () => performance.now(), sleep: (milliseconds) => setTimeout(milliseconds) };

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

type Attempts<Result> = {
  readonly attempt: () => Promise<Result>;
  readonly isWorthRetrying: (error: unknown) => boolean;
  readonly onRetry: (error: unknown, pauseMs: number) => void;
  readonly patienceMs: number;
  readonly clock: Clock;
};

/** Tries again, after pauses that double, until it succeeds or patience runs out; then throws the last error. */
export async function retry<Result>(attempts: Attempts<Result>): Promise<Result> {
  const { attempt, isWorthRetrying, onRetry, patienceMs, clock } = attempts;
  const deadline = clock.now() + patienceMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isWorthRetrying(error) || clock.now() + pauseMs > deadline) throw error;
      onRetry(error, pauseMs);
    }
    await clock.sleep(pauseMs);
  }
}
