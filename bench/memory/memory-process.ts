// Counts what criteria take: as data, and compiled. Runs with --expose-gc.
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';
import { madeUpCriteria } from '../engine/made-up-criteria.ts';
import { loadOurs } from '../engine/our-engine.ts';
import { toldAnswers } from '../made-up-answers.ts';
import { createRandom } from '../random.ts';

/** What has to stay reachable while it is counted. */
const kept: unknown[] = [];
const PROFILES = 300;

answerQuestions(z.object({ instruments: z.int() }), ({ instruments }) => {
  // What the first use of the code leaves behind belongs to no instrument.
  judgeAll(loadOurs(madeUpCriteria(10)));
  const before = bytesInUse();
  const criteria = madeUpCriteria(instruments);
  kept.push(criteria);
  const withData = bytesInUse();
  const engine = loadOurs(criteria);
  kept.push(engine);
  judgeAll(engine);
  return { data: withData - before, compiled: bytesInUse() - withData };
});

/** What an engine makes only once it is needed counts too. */
function judgeAll({ prepare, judge }: ReturnType<typeof loadOurs>): void {
  const random = createRandom(11);
  for (let profile = 0; profile < PROFILES; profile += 1) judge(prepare(toldAnswers(random)));
}

/** Heap and what hangs on it outside, once all that can go is gone; array buffers are part of external. */
function bytesInUse(): number {
  if (globalThis.gc === undefined) throw new Error('Start this with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
