import type { AnsweredLines, AnswerLines } from './answered-lines.ts';

export type BatchTally = ReturnType<typeof createBatchTally>;

/** How many lines were answered, how many of them with a problem, and how long it took. */
export function createBatchTally(nowMs: () => number) {
  let [lines, problems] = [0, 0];
  let begunAt: number | undefined;
  let endedAt = 0;
  return {
    /** The same answers, with the clock from the first line handed out to the last one answered; starting up is left out. */
    timed:
      (answerLines: AnswerLines): AnswerLines =>
      async (...asked) => {
        begunAt ??= nowMs();
        const answered = await answerLines(...asked);
        endedAt = nowMs();
        return answered;
      },
    add: (answered: AnsweredLines): void => {
      lines += answered.lines;
      problems += answered.problems;
    },
    problems: () => problems,
    inWords: (): string => {
      const seconds = begunAt === undefined ? 0 : (endedAt - begunAt) / 1000;
      const rate = seconds === 0 ? 0 : Math.round(lines / seconds);
      const counted = lines === 1 ? '1 line' : `${lines} lines`;
      return `${counted} answered, ${problems} of them with a problem, in ${seconds.toFixed(1)} s (${rate} lines/s)`;
    },
  };
}
