import { describe, expect, it } from 'vitest';
import { createBatchTally } from '#features/matching/batch/batch-tally.ts';

/** A tally whose clock is read off a list, and answers that take no time of their own. */
function aTally(times: readonly number[]) {
  const clock = times.values();
  const tally = createBatchTally(() => clock.next().value ?? 0);
  const none = { bytes: new Uint8Array(), problems: 0, troubles: [] };
  const answerLines = tally.timed(async (lines) => ({ ...none, lines: lines.length }));
  const terms = JSON.parse('{}');
  return { tally, answer: (count: number) => answerLines(new Array(count).fill({ number: 1, text: '{}' }), terms) };
}

describe('what a batch comes to', () => {
  it('is told with the time from the first line handed out to the last answered', async () => {
    const { tally, answer } = aTally([5000, 6000, 8200]);

    for (const count of [400, 600]) tally.add({ ...(await answer(count)), problems: 1 });

    expect(tally.inWords()).toBe('1000 lines answered, 2 of them with a problem, in 3.2 s (313 lines/s)');
  });

  it('is told of one line, and of none', async () => {
    const { tally, answer } = aTally([0, 500]);
    const before = tally.inWords();

    tally.add(await answer(1));

    expect(before).toBe('0 lines answered, 0 of them with a problem, in 0.0 s (0 lines/s)');
    expect(tally.inWords()).toBe('1 line answered, 0 of them with a problem, in 0.5 s (2 lines/s)');
  });
});
