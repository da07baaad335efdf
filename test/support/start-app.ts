import request from 'supertest';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { BatchWorkers } from '#features/matching/batch/piscina-batch-workers.ts';
import type { LogStream } from '#platform/logger.ts';
import { endOfDayInNorway } from '#platform/oslo-time.ts';
import { answerBatchLines } from '../../src/answer-batch-lines.ts';
import { type AppOptions, createApp, type Standing } from '../../src/app.ts';
import { TODAY } from './builders.ts';
import { createInMemoryCatalogueRepository } from './in-memory-catalogue-repository.ts';
import { holdToSchemas } from './promised-answers.ts';
import { PARAMETERS } from './question-day.ts';
import { asPublished, realCatalogue } from './real-catalogue.ts';
import { RANKING_PROFILES } from './standard-ranking.ts';

type Options = {
  /** The catalogue in force; the real one unless given. */
  readonly instruments?: readonly Instrument[];
  /** What was published before it, oldest first. */
  readonly earlier?: readonly Catalogue[];
  /** What the service waits for; no catalogue is there yet. */
  readonly startingWith?: Extract<Standing, { state: 'starting' }>['reason'];
  readonly logStream?: LogStream;
  readonly requestsPerMinute?: number;
  /** The catalogue of this moment, when it changes while the service runs. */
  readonly catalogueNow?: () => Catalogue;
} & Pick<AppOptions, 'openBatchWorkers' | 'longestPauseMs' | 'answerMemoryMegabytes'>;

/** Answers the lines of a batch without threads. */
export const inThisThread: BatchWorkers = {
  answerLines: async (lines, terms) => answerBatchLines(lines, terms),
  portionsAtOnce: 2,
  warmUp: async () => {},
  close: async () => {},
};

let real: Promise<Catalogue> | undefined;

function readOnce(): Promise<Catalogue> {
  real ??= realCatalogue();
  return real;
}

/** The whole service on a fixed day, with catalogues in memory and every answer that is made checked; closes when the test ends. */
export async function startApp(options: Options = {}) {
  const { server } = await openApp(options);
  return request(server);
}

/** The same, for tests that listen or close themselves. */
export async function openApp({ instruments, earlier = [], startingWith, catalogueNow, ...options }: Options = {}) {
  const catalogue = instruments === undefined ? await readOnce() : catalogueOf(instruments);
  const repository = createInMemoryCatalogueRepository();
  if (startingWith === undefined) for (const each of [...earlier, catalogue]) await repository.publish(each);
  const app = await createApp({
    apiVersion: '1.2.3',
    logLevel: options.logStream === undefined ? 'silent' : 'info',
    requestsPerMinute: 10_000,
    answerMemoryMegabytes: 64,
    openBatchWorkers: () => inThisThread,
    watchAnswer: holdToSchemas(),
    ...options,
    standing: (): Standing =>
      startingWith === undefined
        ? { state: 'ready', repository, catalogue: catalogueNow?.() ?? catalogue }
        : { state: 'starting', reason: startingWith },
    today: () => TODAY,
    endOfDay: endOfDayInNorway,
  });
  onTestFinished(() => app.close());
  await app.ready();
  return app;
}

/** Instruments as a catalogue published on the morning of the day the tests are about. */
export function catalogueOf(instruments: readonly Instrument[], publishedAt?: string): Catalogue {
  return asPublished({ instruments, parameters: PARAMETERS, rankingProfiles: RANKING_PROFILES }, publishedAt);
}
