import type { FastifyInstance } from 'fastify';
import { measurePressure, type Pressure } from './pressure.ts';
import { Problem } from './problem.ts';
import { isUnder } from './route-paths.ts';

export type PressureLimits = { readonly eventLoopDelayMs: number; readonly eventLoopUtilization: number };

type Options = {
  readonly limits: PressureLimits;
  readonly except?: readonly string[];
  /** Whether requests are answered yet. */
  readonly isServing?: () => boolean;
  /** Measured in this process unless given. */
  readonly readPressure?: (() => Pressure) | undefined;
};

/** So long that one pause, to collect garbage or take a new catalogue into use, does not decide alone. */
const SHORTEST_PACE_MS = 1000;

/**
 * Turns requests away at once while those already here wait too long: by the time their turn came, nobody might wait for
 * the answer. The delay of the event loop is about what a request waits for its turn. A loop that is always at work but not
 * late does its job, so only those who set that limit have it. Memory has none: what has leaked comes back by a restart,
 * which a process that refuses everything and stays alive would only put off.
 */
export async function shedLoad(app: FastifyInstance, options: Options): Promise<void> {
  const { limits, except = [], isServing = () => true } = options;
  // Within twice the limit, a loop that is not beyond it comes round twice.
  const everyMs = Math.max(SHORTEST_PACE_MS, 2 * limits.eventLoopDelayMs);
  const readPressure = options.readPressure ?? (await measurePressure(app, { everyMs, isServing }));
  const headers = { 'retry-after': String(Math.ceil(everyMs / 1000)) };
  app.addHook('onRequest', async ({ routeOptions: { url } }) => {
    if (isUnder(except, url) || !isTooMuch(readPressure(), limits)) return;
    throw new Problem('overloaded', { headers });
  });
}

function isTooMuch({ eventLoopDelay, eventLoopUtilized }: Pressure, limits: PressureLimits): boolean {
  return eventLoopDelay > limits.eventLoopDelayMs || eventLoopUtilized > limits.eventLoopUtilization;
}
