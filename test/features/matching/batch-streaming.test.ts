import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createAnswerBatch } from '#features/matching/batch/answer-batch.ts';
import type { AnswerLines } from '#features/matching/batch/answered-lines.ts';
import { type BatchAnswer, inShort, openBatch } from '#test/support/batches.ts';
import { anInstrument, TODAY } from '#test/support/builders.ts';
import { catalogueOf, inThisThread, openApp } from '#test/support/start-app.ts';
import { answerFailure } from '../../../src/answer-batch-lines.ts';

const instruments = [anInstrument({ id: 'for-all' })];

async function rest(batch: Awaited<ReturnType<typeof openBatch>>): Promise<BatchAnswer[]> {
  const answer = await batch.next();
  return answer === undefined ? [] : [answer, ...(await rest(batch))];
}

const versionOf = (answer: BatchAnswer | undefined) =>
  answer !== undefined && 'answer' in answer ? answer.answer.catalogue.version : undefined;

describe('a batch on its way', () => {
  it('is answered line by line while it is still being sent', async () => {
    const batch = await openBatch(await openApp({ instruments }));

    batch.send({});
    const first = await batch.next();
    batch.send({});
    const second = await batch.next();
    batch.upload.end();

    expect([first?.line, second?.line, await batch.next()]).toEqual([1, 2, undefined]);
  });

  it('is answered on the catalogue it began with; the next one has the new one', async () => {
    const [before, after] = [catalogueOf(instruments), catalogueOf([anInstrument({ id: 'new' })])];
    let now = before;
    const app = await openApp({ instruments, catalogueNow: () => now });
    const batch = await openBatch(app);

    batch.send({});
    const first = await batch.next();
    now = after;
    batch.send({});
    batch.upload.end();
    const second = await batch.next();
    const next = await app.inject({ method: 'POST', url: '/v1/matches', payload: {} });

    expect([first, second].map(versionOf)).toEqual([before.version, before.version]);
    expect(next.json()).toMatchObject({ catalogue: { version: after.version } });
  });

  it('may take longer than a whole request may, as long as it moves', async () => {
    const app = await openApp({ instruments });
    const connecting = once(app.server, 'connection');
    const batch = await openBatch(app);
    const [connection] = await connecting;
    batch.send({});
    await batch.next();

    const tooSlow = Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    app.server.emit('clientError', tooSlow, connection);
    batch.send({});
    batch.upload.end();

    expect(inShort(await rest(batch))).toEqual([[2, 'answered']]);
  });

  it('that stands still is told so, in the place of the line that did not come', async () => {
    const batch = await openBatch(await openApp({ instruments, longestPauseMs: 1 }));

    batch.upload.write('{"limit"');

    expect(inShort(await rest(batch))).toEqual([[1, 'request-timeout']]);
  });

  it('that is no longer HTTP is told so after the answers to what was', async () => {
    const batch = await openBatch(await openApp({ instruments }));
    batch.send({});
    await batch.next();

    batch.upload.socket?.write('this is no chunk\r\n');

    expect(inShort(await rest(batch))).toEqual([[2, 'malformed-request']]);
  });

  it('ends in good order when the service closes: what was sent is answered, and where to go on is told', async () => {
    let isOpen = true;
    const answerLines: AnswerLines = async (...asked) => {
      await new Promise(setImmediate);
      if (isOpen) return inThisThread.answerLines(...asked);
      throw new Error('the threads are gone');
    };
    const close = async () => {
      isOpen = false;
    };
    const app = await openApp({ instruments, openBatchWorkers: () => ({ ...inThisThread, answerLines, close }) });
    const batch = await openBatch(app);
    for (const limit of [1, 2, 3]) batch.send({ limit });
    const first = await batch.next();

    const closing = app.close();
    const others = await rest(batch);
    await closing;

    const answers = first === undefined ? [] : [first, ...others];
    const outcomes = answers.map((_, index) => (index === others.length ? 'batch-interrupted' : 'answered'));
    expect(others).not.toEqual([]);
    expect(inShort(answers)).toEqual(outcomes.map((outcome, index) => [index + 1, outcome]));
    expect(isOpen).toBe(false);
  });
});

describe('a caller who goes away', () => {
  it('stops the work: what is not begun is not begun any more', async () => {
    const LINES = 10_000;
    let begun = 0;
    const answerLines: AnswerLines = async (lines, terms) => {
      begun += lines.length;
      await new Promise(setImmediate);
      return inThisThread.answerLines(lines, terms);
    };
    const app = await openApp({ instruments, openBatchWorkers: () => ({ ...inThisThread, answerLines }) });
    const answering = once(app.server, 'request');
    const batch = await openBatch(app);
    batch.upload.on('error', () => {});
    batch.upload.write('{}\n'.repeat(LINES));
    await batch.next();
    const [, response]: ServerResponse[] = await answering;
    const closed = new Promise((resolve) => response?.once('close', resolve));

    batch.upload.destroy();
    await closed;
    await app.close();

    expect(begun).toBeLessThan(LINES);
  });
});

describe('a slow reader', () => {
  it('slows the upload: no more is read than the window holds', async () => {
    let read = 0;
    const bytes = (async function* () {
      for (read = 1; read <= 1000; read += 1) yield new TextEncoder().encode('{}\n');
    })();
    const answers = createAnswerBatch({ ...inThisThread, longestLineBytes: 100, answerFailure })(bytes, {
      catalogue: catalogueOf(instruments),
      today: TODAY,
      language: 'nb',
      trace: 'reasons',
      contrast: 'none',
      requestId: 'slow-reader',
      baseUrl: '',
    });

    await answers.next();
    await new Promise(setImmediate);

    expect(read).toBeLessThanOrEqual(inThisThread.portionsAtOnce + 1);
  });
});
