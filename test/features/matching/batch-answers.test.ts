import { describe, expect, it } from 'vitest';
import { matchExamples } from '#features/matching/match-examples.ts';
import { askBatch, inShort, sendBatch } from '#test/support/batches.ts';
import { anInstrument } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const EXAMPLES = Object.values(matchExamples).map(({ value }) => value);
const LANGUAGES = ['nb', 'nn', 'en'] as const;
const QUERIES = ['', '?trace=full', '?contrast=neighbours'];

const toNdjson = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const forAll = [anInstrument({ id: 'for-all' })];

describe('a line of a batch', () => {
  it.each(LANGUAGES)('has, byte for byte, the answer it would get alone in %s', async (language) => {
    const client = await startApp();
    const alone = EXAMPLES.map((value) => client.post('/v1/matches').set('accept-language', language).send(value));

    const { text } = await sendBatch(client, toNdjson(EXAMPLES), { language });

    const answers = (await Promise.all(alone)).map(
      (answer, index) => `{"line":${index + 1},"answer":${answer.text}}\n`,
    );
    expect(text).toBe(answers.join(''));
  });

  it.each(QUERIES)('has the answer it would get alone with the query "%s"', async (query) => {
    const client = await startApp({ instruments: [...forAll, anInstrument({ id: 'for-others' })] });
    const alone = await client.post(`/v1/matches${query}`).set('accept-language', 'en').send({});

    const { text } = await sendBatch(client, '{}', { query });

    expect(text).toBe(`{"line":1,"answer":${alone.text}}\n`);
  });

  it('may name its own day; the others are about today', async () => {
    const client = await startApp({ instruments: forAll });

    const answers = await askBatch(client, toNdjson([{ asOf: '2025-01-31' }, {}]));

    const days = answers.map((answer) => 'answer' in answer && answer.answer.asOf);
    expect(days).toEqual(['2025-01-31', '2026-11-24']);
  });

  it.each(['\n', '\r\n'])('may end with %j, and the last one with nothing', async (end) => {
    const client = await startApp({ instruments: forAll });

    const answers = await askBatch(client, ['{}', '{}', '{}'].join(end));

    expect(inShort(answers)).toEqual([1, 2, 3].map((line) => [line, 'answered']));
  });

  it('that is blank has no answer, and is still counted', async () => {
    const client = await startApp({ instruments: forAll });

    const answers = await askBatch(client, '\n{}\n \t\r\n\n{}\n\n');

    expect(inShort(answers)).toEqual([
      [2, 'answered'],
      [5, 'answered'],
    ]);
  });
});

describe('the answer to a batch', () => {
  it('has a line for each line, in the order they were sent', async () => {
    const client = await startApp({ instruments: forAll });
    const limits = Array.from({ length: 50 }, (_, index) => ({ limit: index + 1, project: { trl: (index % 9) + 1 } }));

    const answers = await askBatch(client, toNdjson(limits));

    expect(inShort(answers)).toEqual(limits.map(({ limit }) => [limit, 'answered']));
  });

  it.each(['application/x-ndjson', 'application/ndjson', 'application/jsonl'])(
    'is NDJSON in the language asked for, kept by nobody, when %s is sent and accepted',
    async (mediaType) => {
      const client = await startApp({ instruments: forAll });

      const asking = client.post('/v1/matches/batch').type(mediaType).accept(mediaType).set('accept-language', 'nn');
      const answer = await asking.send('{}');

      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/x-ndjson',
        'content-language': 'nn',
        'cache-control': 'no-store',
      });
    },
  );
});
