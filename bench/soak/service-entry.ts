// The service as it is, in a process that also tells, when asked over its own channel, what memory it holds once all that can go is gone.
// Runs with --expose-gc. Nothing of this is in the service itself.
import '../../src/main.ts';
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';

answerQuestions(z.object({ do: z.literal('count-memory') }), () => {
  if (globalThis.gc === undefined) throw new Error('Start this with --expose-gc.');
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, heap: heapUsed + external };
});
// A channel that is listened to would otherwise keep the process alive.
process.channel?.unref();
