import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AnsweredLines } from '#features/matching/batch/answered-lines.ts';
import type { BatchLine } from '#features/matching/batch/batch-line.ts';
import type { BatchTerms } from '#features/matching/batch/batch-terms.ts';
import { createBatchWorkers } from '#features/matching/batch/piscina-batch-workers.ts';
import { matchExamples } from '#features/matching/match-examples.ts';
import { askBatch, inShort } from '#test/support/batches.ts';
import { anInstrument, TODAY } from '#test/support/builders.ts';
import { keepLog } from '#test/support/log-lines.ts';
import { catalogueOf, inThisThread, openApp, startApp } from '#test/support/start-app.ts';
import { openThreads } from '../../../src/open-threads.ts';

const EXAMPLES = Object.values(matchExamples).map(({ value }) => JSON.stringify(value));

const terms: BatchTerms = {
  catalogue: catalogueOf([anInstrument({ id: 'for-all' })]),
  today: TODAY,
  language: 'en',
  trace: 'reasons',
  contrast: 'none',
  requestId: 'a-batch',
  baseUrl: '',
};
const lines: readonly BatchLine[] = [
  { number: 1, text: '{}' },
  { number: 2, text: 'no JSON' },
  { number: 3, unreadable: 'too-long' },
];

/** Two threads that end with the test, and what they said of themselves. */
function aPool() {
  const failures: unknown[] = [];
  const pool = openThreads((error) => failures.push(error), 2);
  onTestFinished(() => pool.close());
  return { pool, failures };
}

const inText = ({ bytes }: AnsweredLines) => new TextDecoder().decode(bytes);

describe('a thread', () => {
  it('gives, byte for byte, the answers of the service itself', async () => {
    const here = await startApp();
    const there = await startApp({ openBatchWorkers: (report) => openThreads(report, 2) });
    const batch = [...EXAMPLES, '{"compani": 1}', 'no JSON', ...EXAMPLES].join('\n');
    const requestId = (client: typeof here) =>
      client.post('/v1/matches/batch').set('request-id', 'the-same-batch').type('application/x-ndjson').send(batch);

    const [one, other] = [await requestId(here), await requestId(there)];

    const withoutAddress = (text: string) => text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');
    expect(withoutAddress(other.text)).toBe(withoutAddress(one.text));
  });

  it('answers on the version each task names, also when they alternate', async () => {
    const { pool } = aPool();
    const versions = ['one', 'two', 'three'].map((id) => catalogueOf([anInstrument({ id })]));
    const asked = [...versions, ...versions, ...versions].map((catalogue) => ({ ...terms, catalogue }));

    const answers = await Promise.all(asked.map((each) => pool.answerLines(lines, each)));

    const expected = await Promise.all(asked.map((each) => inThisThread.answerLines(lines, each)));
    expect(answers.map(inText)).toEqual(expected.map(inText));
  });

  it('counts its lines and its problems', async () => {
    const { pool } = aPool();

    expect(await pool.answerLines(lines, terms)).toMatchObject({ lines: 3, problems: 2, troubles: [] });
  });

  it('tells of what it could not judge, so that the service can log it', async () => {
    const broken = Object.assign(anInstrument({ id: 'broken' }), {
      criteria: JSON.parse('[{ "id": "odd", "rule": "moon-phase", "source": "page" }]'),
    });
    const log = keepLog();
    const client = await startApp({
      instruments: [broken],
      openBatchWorkers: (report) => openThreads(report, 1),
      logStream: log.stream,
    });

    const answers = await askBatch(client, '{}\n{}');

    expect(inShort(answers).map(([, outcome]) => outcome)).toEqual(['answered', 'answered']);
    const errors = log.lines().filter(({ level }) => level === 'error');
    expect(errors.map(({ line, instrument }) => [line, instrument])).toEqual([
      [1, 'broken'],
      [2, 'broken'],
    ]);
  });
});

describe('the threads', () => {
  it('are warm once every one of them has the catalogue', async () => {
    const { pool, failures } = aPool();

    await pool.warmUp(terms.catalogue);

    expect(await pool.answerLines(lines, terms)).toMatchObject({ lines: 3 });
    expect(failures).toEqual([]);
  });

  it('start anew when lines come after a close', async () => {
    const { pool } = aPool();
    await pool.answerLines(lines, terms);
    await pool.close();

    expect(await pool.answerLines(lines, terms)).toMatchObject({ lines: 3 });
  });

  it.each([1, 2])('that die of a line cost that line alone, with %i of them', async (workers) => {
    const file = join(import.meta.dirname, '../../support/dying-batch-worker.ts');
    const client = await startApp({
      instruments: [],
      openBatchWorkers: (reportFailure) => createBatchWorkers({ workers, file, reportFailure }),
    });

    const answers = await askBatch(client, '{}\n{}\n"die"\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}');

    const others = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => [line, 'answered']);
    expect(inShort(answers)).toEqual(others.toSpliced(2, 0, [3, 'internal-error']));
  });

  it('that cannot start fail everything that waits for them', async () => {
    const pool = createBatchWorkers({ workers: 2, file: '/nowhere/to-be-found.ts', reportFailure: () => {} });
    onTestFinished(() => pool.close());

    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => pool.answerLines(lines, terms)));

    expect(outcomes.map(({ status }) => status)).toEqual(new Array(6).fill('rejected'));
  });

  it('that cannot start cost each line a problem, and no line is lost', async () => {
    const client = await startApp({
      instruments: [],
      openBatchWorkers: (reportFailure) =>
        createBatchWorkers({ workers: 1, file: '/nowhere/to-be-found.ts', reportFailure }),
    });

    const answers = await askBatch(client, '{}\n{}\n{}');

    expect(inShort(answers)).toEqual([1, 2, 3].map((line) => [line, 'internal-error']));
  });

  it('end with the service', async () => {
    const closed: string[] = [];
    const openBatchWorkers = () => ({ ...inThisThread, close: async () => void closed.push('closed') });
    const app = await openApp({ instruments: [], openBatchWorkers });
    const closedBefore = [...closed];

    await app.close();

    expect([closedBefore, closed]).toEqual([[], ['closed']]);
  });
});
