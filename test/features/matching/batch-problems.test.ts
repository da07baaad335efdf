import { describe, expect, it } from 'vitest';
import type { BatchWorkers } from '#features/matching/batch/piscina-batch-workers.ts';
import { problemSchema } from '#platform/problem.ts';
import { askBatch, inShort } from '#test/support/batches.ts';
import { anInstrument } from '#test/support/builders.ts';
import { keepLog } from '#test/support/log-lines.ts';
import { inThisThread, startApp } from '#test/support/start-app.ts';

const instruments = [anInstrument({ id: 'for-all' })];

/** An entry that no schema let through: its rule is none of ours. */
const broken = Object.assign(anInstrument({ id: 'broken' }), {
  criteria: JSON.parse('[{ "id": "odd", "rule": "moon-phase", "source": "page" }]'),
});

const NOT_UTF8 = Buffer.from([0x7b, 0x22, 0xe6, 0x22, 0x7d]);
const LONGER_THAN_ALLOWED = JSON.stringify({ company: { name: 'x'.repeat(1_100_000) } });

/** What one line holds, and the code of its problem. */
const WRONG: readonly (readonly [string, string | Buffer, string])[] = [
  ['broken JSON', '{"company": ', 'malformed-json'],
  ['text that is not UTF-8', NOT_UTF8, 'malformed-json'],
  ['a poisoned prototype', '{"__proto__": {}}', 'malformed-json'],
  ['more than a mebibyte', LONGER_THAN_ALLOWED, 'body-too-large'],
  ['an unknown key', '{"compani": {}}', 'invalid-request'],
  ['a value out of range', '{"project": {"trl": 12}}', 'invalid-request'],
  ['a list', '[]', 'invalid-request'],
  ['nothing but null', 'null', 'invalid-request'],
  ['a day that does not exist', '{"asOf": "2026-02-30"}', 'invalid-request'],
];

const between = (line: string | Buffer) => Buffer.concat([Buffer.from('{}\n'), Buffer.from(line), Buffer.from('\n{}')]);

describe.each(WRONG)('a line with %s', (_what, line, code) => {
  it('costs only itself', async () => {
    const client = await startApp({ instruments });

    const answers = await askBatch(client, between(line));

    expect(inShort(answers)).toEqual([
      [1, 'answered'],
      [2, code],
      [3, 'answered'],
    ]);
  });

  it.each(['nb', 'nn', 'en'])('is told what it would be told alone, in %s', async (language) => {
    const client = await startApp({ instruments });
    const asking = client.post('/v1/matches').set('accept-language', language).type('json');
    const {
      instance: _instance,
      requestId: _requestId,
      type,
      ...told
    } = problemSchema.parse((await asking.serialize((bytes) => bytes).send(line)).body);

    const [, answer] = await askBatch(client, between(line), { language });

    expect(answer).toMatchObject({ problem: { ...told, type: expect.stringMatching(new URL(type).pathname) } });
  });
});

describe('the problem of a line', () => {
  it('names the batch and the line, and leads to its explanation', async () => {
    const client = await startApp({ instruments });
    const id = '5f0e0c0a-3a52-4c5e-9d2c-2b1a7f3f9c11';

    const asking = client.post('/v1/matches/batch').type('application/x-ndjson').set('request-id', id);
    const { text } = await asking.send('\n{"compani": {}}');

    const { problem } = JSON.parse(text);
    expect(problem).toMatchObject({ requestId: id, instance: `urn:uuid:${id}#line-2` });
    expect((await client.get(new URL(problem.type).pathname)).body).toMatchObject({ code: 'invalid-request' });
  });

  it('holds everything that is wrong with it at once', async () => {
    const client = await startApp({ instruments });

    const [answer] = await askBatch(client, '{"compani": {}, "project": {"trl": 12}, "limit": 0}');

    expect(answer).toMatchObject({
      problem: {
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: '#/compani', code: 'unknown-key', remedy: 'Did you mean “company”?' }),
          expect.objectContaining({ pointer: '#/project/trl', code: 'too-large' }),
          expect.objectContaining({ pointer: '#/limit', code: 'too-small' }),
        ]),
      },
    });
  });
});

describe('a failure of ours', () => {
  const LINES = [1, 2, 3, 4, 5, 6].map((limit) => `{"limit":${limit}}\n`).join('');
  const isGuilty = (line: object) => 'text' in line && line.text === '{"limit":3}';
  /** A worker that dies of one line, whatever else it was given. */
  const dying: BatchWorkers = {
    ...inThisThread,
    answerLines: async (lines, terms) => {
      if (lines.some(isGuilty)) throw new Error('the thread died of 974760673');
      return inThisThread.answerLines(lines, terms);
    },
  };

  it('costs only the line it happens on', async () => {
    const client = await startApp({ instruments, openBatchWorkers: () => dying });

    const answers = await askBatch(client, LINES);

    expect(inShort(answers)).toEqual([1, 2, 3, 4, 5, 6].map((n) => [n, n === 3 ? 'internal-error' : 'answered']));
  });

  it('is logged with its line, and tells the caller nothing of the inside', async () => {
    const log = keepLog();
    const client = await startApp({ instruments, openBatchWorkers: () => dying, logStream: log.stream });

    const answers = await askBatch(client, LINES);

    const errors = log.lines().filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ line: 3, msg: 'a line of a batch could not be answered' }]);
    expect(JSON.stringify(answers)).not.toContain('died');
    expect(log.text()).not.toContain('974760673');
  });

  it('with one instrument leaves the others, and is logged with it', async () => {
    const log = keepLog();
    const client = await startApp({ instruments: [...instruments, broken], logStream: log.stream });

    const [answer] = await askBatch(client, '{}');

    const groups = answer !== undefined && 'answer' in answer ? answer.answer.matches : [];
    expect(groups.map(({ instrument }) => instrument.id)).toEqual(['for-all', 'broken']);
    expect(log.lines()).toContainEqual(expect.objectContaining({ level: 'error', line: 1, instrument: 'broken' }));
  });
});
