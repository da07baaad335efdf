import { deserialize } from 'node:v8';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { AnsweredLines } from '#features/matching/batch/answered-lines.ts';
import type { SharedCatalogue, WarmUp, WorkerTask } from '#features/matching/batch/piscina-batch-workers.ts';
import { answerBatchLines } from './answer-batch-lines.ts';

// A thread of a batch: everything that is done to a line is done here.

/** A batch goes on with the version it began with while others have the next one. */
const MOST_VERSIONS = 2;
/** A thread that could not start must not hold up the others. */
const LONGEST_WAIT_MS = 10_000;

const catalogues = new Map<string, Catalogue>();

export function answerTask({ lines, terms, catalogue }: WorkerTask) {
  const answered = answerBatchLines(lines, { ...terms, catalogue: readOnce(catalogue) });
  const troubles = answered.troubles.map((trouble) => ({ ...trouble, error: portable(trouble.error) }));
  return handedOver({ ...answered, troubles });
}

/** The bytes change hands as they are; anything else is copied on its way to the other thread. */
function handedOver(answered: AnsweredLines) {
  return move({ [transferableSymbol]: answered.bytes.buffer, [valueSymbol]: answered });
}

export function warmUp({ catalogue, arrived, of }: WarmUp): void {
  readOnce(catalogue);
  const count = new Int32Array(arrived);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
  for (let here = Atomics.load(count, 0); here < of; here = Atomics.load(count, 0)) {
    if (Atomics.wait(count, 0, here, LONGEST_WAIT_MS) === 'timed-out') return;
  }
}

function readOnce({ version, bytes }: SharedCatalogue): Catalogue {
  const catalogue = catalogues.get(version) ?? deserialize(new Uint8Array(bytes));
  catalogues.delete(version);
  catalogues.set(version, catalogue);
  const [oldest = ''] = catalogues.keys();
  if (catalogues.size > MOST_VERSIONS) catalogues.delete(oldest);
  return catalogue;
}

/** An error may hold what cannot travel between threads. */
function portable(error: unknown): Error {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(message), { stack });
}
