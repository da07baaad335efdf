import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { createPrismaCatalogueRepository } from '#features/catalogue/prisma-catalogue-repository.ts';
import { createPublishCatalogue } from '#features/catalogue/publish-catalogue.ts';
import { type Config, readConfig } from '#platform/config.ts';
import { contentHash } from '#platform/content-hash.ts';
import { type Database, openDatabase } from '#platform/database.ts';
import { closeOnSignal } from '#platform/graceful-shutdown.ts';
import { dayInNorway, endOfDayInNorway } from '#platform/oslo-time.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createApp, type Standing } from './app.ts';
import { explainStartFailure } from './start-failure.ts';
import { STARTING } from './starting.ts';

const LOG = { info: say, warn: say };

const reading = readConfig(process.env);
if (reading.outcome === 'ok') await run(reading.config);
else stop(reading.messages);

async function run(config: Config): Promise<void> {
  let standing: Standing = { state: 'starting', reason: STARTING.database };
  let database: Database | undefined;
  const app = await createApp({
    apiVersion: packageJson.version,
    logLevel: config.logLevel,
    publicUrl: config.publicUrl,
    requestsPerMinute: config.rateLimitPerMinute,
    pressureLimits: config.pressureLimits,
    standing: () => standing,
    today: () => dayInNorway(new Date()),
    endOfDay: endOfDayInNorway,
  });
  const close = async () => {
    await app.close();
    await database?.close();
  };
  closeOnSignal({ close, log: app.log });
  try {
    const address = await app.listen({ port: config.port, host: config.host });
    say(`Listening on ${address}; opening the database`);
    database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log: LOG });
    standing = { state: 'starting', reason: STARTING.catalogue };
    standing = await loadCatalogue(database, config.catalogueDir);
    say(`Ready.  API: ${address}/v1  ·  Swagger UI: ${address}/docs`);
  } catch (error) {
    await close();
    stop([explainStartFailure(error)]);
  }
}

/** Publishes the entries on disk; the same entries again change nothing. */
async function loadCatalogue(database: Database, entries = OUR_CATALOGUE.entries): Promise<Standing> {
  const repository = createPrismaCatalogueRepository({ database: database.client, hash: contentHash });
  const publish = createPublishCatalogue({ repository, hash: contentHash, now: () => new Date().toISOString() });
  const content = await readCatalogueFiles({ ...OUR_CATALOGUE, entries }, (done, all) => {
    if (done === all || done % 50 === 0) say(`Catalogue: ${done} of ${all} entries read`);
  });
  const { outcome, catalogue } = await publish(content);
  say(`Catalogue: ${catalogue.instruments.length} instruments ${outcome}, version ${catalogue.version.slice(0, 19)}…`);
  return { state: 'ready', repository, catalogue };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends the process itself: the migration engine leaves a timer behind that would hold it up for ten seconds. */
function stop(lines: readonly string[]): void {
  process.stderr.write(`Envei cannot start.\n${lines.join('\n')}\n`, () => process.exit(1));
}
