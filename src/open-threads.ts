import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type BatchWorkers, createBatchWorkers } from '#features/matching/batch/piscina-batch-workers.ts';

const FILE = join(import.meta.dirname, 'batch-worker.ts');

/** The threads that answer the lines of batches: one for each core, unless said. */
export function openThreads(reportFailure: (error: unknown) => void, workers = availableParallelism()): BatchWorkers {
  return createBatchWorkers({ workers, file: FILE, reportFailure });
}
