import { setTimeout as delay } from 'node:timers/promises';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { followCatalogue } from '#features/catalogue/follow-catalogue.ts';
import { createPrismaCatalogueRepository } from '#features/catalogue/prisma-catalogue-repository.ts';
import { createPublishCatalogue } from '#features/catalogue/publish-catalogue.ts';
import { prepareCatalogue } from '#features/matching/prepare-catalogue.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { contentHash } from '#platform/content-hash.ts';
import { type Database, openDatabase } from '#platform/database.ts';
import { closeOnSignal } from '#platform/graceful-shutdown.ts';
import { keepNewObjectsYoung } from '#platform/object-placement.ts';
import { dayInNorway, endOfDayInNorway } from '#platform/oslo-time.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createApp, type Standing } from './app.ts';
import { openThreads } from './open-threads.ts';
import { explainStartFailure } from './start-failure.ts';
import { STARTING } from './starting.ts';

const LOG = { info: say, warn: say };
/** What became of the catalogue in force at the start. */
const DONE = { published: 'published', unchanged: 'unchanged', superseded: 'kept' } as const;

keepNewObjectsYoung();
const reading = readConfig(process.env);
if (reading.outcome === 'ok') await run(reading.config);
else stop(reading.messages);

async function run(config: Config): Promise<void> {
  let standing: Standing = { state: 'starting', reason: STARTING.database };
  let database: Database | undefined;
  let stopFollowing = () => {};
  const app = await createApp({
    apiVersion: packageJson.version,
    logLevel: config.logLevel,
    publicUrl: config.publicUrl,
    requestsPerMinute: config.rateLimitPerMinute,
    answerMemoryMegabytes: config.answerMemoryMegabytes,
    pressureLimits: config.pressureLimits,
    standing: () => standing,
    today: () => dayInNorway(new Date()),
    endOfDay: endOfDayInNorway,
    openBatchWorkers: (reportFailure) => openThreads(reportFailure, config.batchWorkers),
  });
  const close = async () => {
    stopFollowing();
    await app.close();
    await database?.close();
  };
  closeOnSignal({ close, log: app.log });
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    say(`Listening on ${address}; opening the database`);
    database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log: LOG });
    standing = { state: 'starting', reason: STARTING.catalogue };
    const repository = createPrismaCatalogueRepository({ database: database.client, hash: contentHash });
    const use = (catalogue: Catalogue) => {
      standing = { state: 'ready', repository, catalogue };
    };
    // Nobody else can use an embedded database, so what lies on disk is what its only user wants.
    const mayReturn = config.catalogueMayReturn || database.kind === 'embedded';
    const catalogue = await loadCatalogue(repository, { entries: config.catalogueDir, mayReturn });
    const prepare = async (next: Catalogue) => prepareCatalogue(next, dayInNorway(new Date()));
    await prepare(catalogue);
    use(catalogue);
    const pause = (signal: AbortSignal) => pauseFor(config.cataloguePollSeconds, signal);
    stopFollowing = followCatalogue({ repository, catalogue, prepare, use, pause, log: app.log });
    say(`Ready.  API: ${address}/v1  ·  Swagger UI: ${address}/docs`);
  } catch (error) {
    await close();
    stop([explainStartFailure(error)]);
  }
}

type Loading = { readonly entries: string | undefined; readonly mayReturn: boolean };

/** Publishes the entries on disk, and hands back what is in force then; the same entries again change nothing. */
async function loadCatalogue(
  repository: CatalogueRepository,
  { entries = OUR_CATALOGUE.entries, mayReturn }: Loading,
): Promise<Catalogue> {
  const now = () => new Date().toISOString();
  const publish = createPublishCatalogue({ repository, hash: contentHash, now, mayReturn });
  const content = await readCatalogueFiles({ ...OUR_CATALOGUE, entries }, (done, all) => {
    if (done === all || done % 50 === 0) say(`Catalogue: ${done} of ${all} entries read`);
  });
  const { outcome, catalogue } = await publish(content);
  const { length } = catalogue.instruments;
  if (outcome === 'superseded')
    say('Catalogue: these entries were replaced by others; CATALOGUE_MAY_RETURN=true brings them back');
  say(`Catalogue: ${length} instruments ${DONE[outcome]}, version ${catalogue.version.slice(0, 19)}…`);
  return catalogue;
}

/** Does not keep the process alive, and ends early when it is told to. */
async function pauseFor(seconds: number, signal: AbortSignal): Promise<void> {
  await delay(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends the process itself: the migration engine leaves a timer behind that would hold it up for ten seconds. */
function stop(lines: readonly string[]): void {
  process.stderr.write(`Envei cannot start.\n${lines.join('\n')}\n`, () => process.exit(1));
}
