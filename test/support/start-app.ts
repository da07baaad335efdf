import request from 'supertest';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { LogStream } from '#platform/logger.ts';
import { endOfDayInNorway } from '#platform/oslo-time.ts';
import { createApp, type Standing } from '../../src/app.ts';
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
  /** What is in force at every other look the service takes; it changes hands all the time. */
  readonly otherInstruments?: readonly Instrument[];
  /** What the service waits for; no catalogue is there yet. */
  readonly startingWith?: Extract<Standing, { state: 'starting' }>['reason'];
  readonly logStream?: LogStream;
  readonly requestsPerMinute?: number;
};

let real: Promise<Catalogue> | undefined;

function readOnce(): Promise<Catalogue> {
  real ??= realCatalogue();
  return real;
}

/** The whole service on a fixed day, with catalogues in memory and every answer checked; closes when the test ends. */
export async function startApp({
  instruments,
  otherInstruments,
  earlier = [],
  startingWith,
  ...options
}: Options = {}) {
  const catalogue = instruments === undefined ? await readOnce() : catalogueOf(instruments);
  const repository = createInMemoryCatalogueRepository();
  if (startingWith === undefined) for (const each of [...earlier, catalogue]) await repository.publish(each);
  const turns = otherInstruments === undefined ? [catalogue] : [catalogue, catalogueOf(otherInstruments)];
  let looks = 0;
  const inForce = () => turns[looks++ % turns.length] ?? catalogue;
  const app = await createApp({
    apiVersion: '1.2.3',
    logLevel: options.logStream === undefined ? 'silent' : 'info',
    requestsPerMinute: 10_000,
    watchAnswer: holdToSchemas(),
    ...options,
    standing: (): Standing =>
      startingWith === undefined
        ? { state: 'ready', repository, catalogue: inForce() }
        : { state: 'starting', reason: startingWith },
    today: () => TODAY,
    endOfDay: endOfDayInNorway,
  });
  onTestFinished(() => app.close());
  await app.ready();
  return request(app.server);
}

/** Instruments as a catalogue published on the morning of the day the tests are about. */
export function catalogueOf(instruments: readonly Instrument[], publishedAt?: string): Catalogue {
  return asPublished({ instruments, parameters: PARAMETERS, rankingProfiles: RANKING_PROFILES }, publishedAt);
}
