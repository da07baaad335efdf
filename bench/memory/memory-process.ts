// Counts what criteria take: as data, and compiled. Runs with --expose-gc.
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';
import { madeUpCriteria } from '../engine/made-up-criteria.ts';
import { compileOurs } from '../engine/our-engine.ts';

/** What has to stay reachable while it is counted. */
const kept: unknown[] = [];

answerQuestions(z.object({ instruments: z.int() }), ({ instruments }) => {
  // What the first use of the code leaves behind belongs to no instrument.
  compileOurs(madeUpCriteria(10));
  const before = bytesInUse();
  const criteria = madeUpCriteria(instruments);
  kept.push(criteria);
  const withData = bytesInUse();
  kept.push(compileOurs(criteria));
  return { data: withData - before, compiled: bytesInUse() - withData };
});

/** Heap and what hangs on it outside, once all that can go is gone; array buffers are part of external. */
function bytesInUse(): number {
  if (globalThis.gc === undefined) throw new Error('Start this with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
