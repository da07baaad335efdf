import { serialize } from 'node:v8';
import { Piscina } from 'piscina';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { oncePer } from '#core/shared/once-per.ts';
import type { AnsweredLines, AnswerLines } from './answered-lines.ts';
import type { BatchLine } from './batch-line.ts';
import type { BatchTerms } from './batch-terms.ts';

/** Threads that nobody needed for so long give their memory back. */
const LONGEST_IDLE_MS = 60_000;
/** Each thread has one portion in hand and one that waits for it. */
const PORTIONS_A_WORKER = 2;

/** A catalogue as it travels: its bytes are shared by all threads, and each reads them once. */
export type SharedCatalogue = { readonly version: string; readonly bytes: SharedArrayBuffer };

export type WorkerTask = {
  readonly lines: readonly BatchLine[];
  readonly terms: Omit<BatchTerms, 'catalogue'>;
  readonly catalogue: SharedCatalogue;
};
/** Asks a worker to get ready and to wait until as many as there are have come so far. */
export type WarmUp = { readonly catalogue: SharedCatalogue; readonly arrived: SharedArrayBuffer; readonly of: number };

export type BatchWorkers = {
  readonly answerLines: AnswerLines;
  readonly portionsAtOnce: number;
  /** Starts every thread with the catalogue, so that the first lines do not wait for it. */
  readonly warmUp: (catalogue: Catalogue) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly workers: number;
  /** The module of a thread, with `answerTask` and `warmUp`. */
  readonly file: string;
  /** Told of a thread that failed beside its tasks. */
  readonly reportFailure: (error: unknown) => void;
};

/** Threads that answer lines. None is started before the first lines come; after a close the next lines start them anew. */
export function createBatchWorkers({ workers, file, reportFailure }: Options): BatchWorkers {
  let pool: Piscina | undefined;

  const end = async (ending: Piscina | undefined) => {
    if (pool === ending) pool = undefined;
    await ending?.destroy();
  };
  const open = () => {
    const opened = new Piscina({ filename: file, minThreads: 1, maxThreads: workers, idleTimeout: LONGEST_IDLE_MS });
    opened.on('error', (error) => {
      reportFailure(error);
      void end(opened);
    });
    return opened;
  };
  const run = async (task: WorkerTask | WarmUp, name: string) => {
    pool ??= open();
    const running = pool;
    try {
      return await running.run(task, { name });
    } catch (error) {
      // A pool whose threads cannot start starts no more, and what waits in it would wait for ever.
      if (running.threads.length === 0) await end(running);
      throw error;
    }
  };
  return {
    answerLines: (lines, { catalogue, ...terms }): Promise<AnsweredLines> =>
      run({ lines, terms, catalogue: shared(catalogue) }, 'answerTask'),
    portionsAtOnce: workers * PORTIONS_A_WORKER,
    warmUp: async (catalogue) => {
      const arrived = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const task = { catalogue: shared(catalogue), arrived, of: workers };
      await Promise.all(Array.from({ length: workers }, () => run(task, 'warmUp')));
    },
    close: () => end(pool),
  };
}

/** Written down once, however many tasks carry it: what they carry is a reference. */
const shared = oncePer((catalogue: Catalogue): SharedCatalogue => {
  const written = serialize(catalogue);
  const bytes = new SharedArrayBuffer(written.length);
  new Uint8Array(bytes).set(written);
  return { version: catalogue.version, bytes };
});
