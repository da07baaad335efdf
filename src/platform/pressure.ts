import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';

/** How hard the process has worked lately. */
export type Pressure = {
  /** How much later than planned the event loop came round, on average, in milliseconds. */
  readonly eventLoopDelay: number;
  /** The part of the time in which it was at work, from 0 to 1. */
  readonly eventLoopUtilized: number;
};

const NONE: Pressure = { eventLoopDelay: 0, eventLoopUtilized: 0 };

type Measuring = { readonly everyMs: number; readonly isServing: () => boolean; readonly now?: () => number };

/**
 * Measures this process at that pace. A pace in which the loop does not come round twice has no mean, and counts as endless
 * delay. What was measured while the service started is none of its callers' doing, and reads as no pressure.
 */
export async function measurePressure(app: FastifyInstance, measuring: Measuring): Promise<() => Pressure> {
  const { everyMs, isServing, now = () => performance.now() } = measuring;
  await app.register(underPressure, { sampleInterval: everyMs, eventLoopUtilizationMode: 'interval' });
  const isMeasuredSince = sinceServing({ isServing, now, ms: 2 * everyMs });
  return () => (isMeasuredSince() ? app.memoryUsage() : NONE);
}

type Serving = { readonly isServing: () => boolean; readonly now: () => number; readonly ms: number };

/** Whether it is so long ago that the service was first seen to serve. */
export function sinceServing({ isServing, now, ms }: Serving): () => boolean {
  let since: number | undefined;
  return () => {
    if (since === undefined && isServing()) since = now();
    return since !== undefined && now() - since >= ms;
  };
}
