// Sends mixed requests and looks at every answer, from a process of its own.
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { answerQuestions } from '../child-process.ts';
import { answerLog } from './answer-log.ts';
import { type SoakLoad, type SoakResult, soakLoadSchema } from './load.ts';
import { requestNumber } from './requests.ts';

const LONGEST_ANSWER_MS = 30_000;

let number = 0;
const tags = new Map<string, string>();

answerQuestions(soakLoadSchema, async (load) => {
  const instruments = await instrumentIds(load.url);
  return useService(load, instruments);
});

/** Requests in order, each when its turn has come, on as many connections as are free. */
async function useService(load: SoakLoad, instruments: readonly string[]): Promise<SoakResult> {
  const { url, seconds, connections, requestsPerSecond } = load;
  const log = answerLog();
  const started = performance.now();
  const end = started + seconds * 1000;
  let sent = 0;
  const connection = async () => {
    while (true) {
      const turn = requestsPerSecond === undefined ? performance.now() : started + (sent++ * 1000) / requestsPerSecond;
      if (turn >= end) return;
      await setTimeout(Math.max(0, turn - performance.now()));
      const asked = requestNumber(number++, instruments, tags);
      // Counted from when it was due: an answer that keeps the next request waiting makes that one slow too.
      await send(url, asked.request).then(
        (answer) => log.answered(asked, answer, performance.now() - turn),
        (error) => log.broken(asked, error),
      );
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return log.result();
}

async function send(url: string, { method, path, headers = {}, body }: ReturnType<typeof requestNumber>['request']) {
  const signal = AbortSignal.timeout(LONGEST_ANSWER_MS);
  const answer = await fetch(`${url}${path}`, { method, headers, signal, ...(body === undefined ? {} : { body }) });
  const tag = answer.headers.get('etag');
  if (tag !== null && method === 'GET') tags.set(path, tag);
  return { status: answer.status, body: await answer.text() };
}

async function instrumentIds(url: string): Promise<readonly string[]> {
  const answer = await fetch(`${url}/v1/instruments?size=100`);
  const listSchema = z.object({ instruments: z.array(z.object({ id: z.string() })) });
  return listSchema.parse(await answer.json()).instruments.map(({ id }) => id);
}
