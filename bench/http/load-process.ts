// Sends requests from a process of its own, so that neither side pays for the load.
import autocannon from 'autocannon';
import { answerQuestions } from '../child-process.ts';
import { questionNumber } from '../questions.ts';
import { loadSchema } from './load.ts';

/** The next question nobody has asked; those that are asked again come before. */
let unasked = 1_000;

answerQuestions(loadSchema, async ({ url, seconds, connections, distinct, isNew }) => {
  const first = isNew ? unasked : 0;
  if (isNew) unasked += distinct;
  const questions = Array.from({ length: distinct }, (_, number) => questionNumber(first + number));
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path: '/v1/matches',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: questions[next++ % distinct] }),
      },
    ],
  });
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered: result['2xx'],
    faults: result.non2xx + result.errors + result.timeouts,
  };
});
