// Opens the embedded database in the given folder, publishes, and dies as by kill -9 with everything written and nothing
// committed.
import { openDatabase } from '#platform/database.ts';
import { aCatalogue, aStoredInstrument } from './catalogue-builders.ts';
import { recordLog } from './recorded-log.ts';
import { openRepository } from './stored-catalogues.ts';

const [dataDir = ''] = process.argv.slice(2);
const { client } = await openDatabase({ dataDir, log: recordLog() });
const transaction = client.$transaction.bind(client);

type Work = Parameters<typeof transaction>[0];

const dyingBeforeCommit = Object.assign(client, {
  $transaction: (work: Work, options: object) =>
    transaction(async (database) => {
      await work(database);
      process.kill(process.pid, 'SIGKILL');
    }, options),
});

const catalogue = aCatalogue('2026-11-24T08:00:00.000Z', aStoredInstrument('ipn', 'Never seen.'));
await openRepository(dyingBeforeCommit).publish(catalogue);
