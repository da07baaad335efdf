import type { WarmUp, WorkerTask } from '#features/matching/batch/piscina-batch-workers.ts';
import { answerTask as answer, warmUp as warm } from '../../src/batch-worker.ts';

/** The thread of a batch, except that one line is its death, as an exhausted memory would be. */
export function answerTask(task: WorkerTask) {
  if (task.lines.some((line) => 'text' in line && line.text === '"die"')) process.exit(1);
  return answer(task);
}

export function warmUp(task: WarmUp): void {
  warm(task);
}
