// Publishes the catalogue as version number so and so: the same entries, with one summary that tells the number.
import { z } from 'zod';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { createPrismaCatalogueRepository } from '#features/catalogue/prisma-catalogue-repository.ts';
import { createPublishCatalogue } from '#features/catalogue/publish-catalogue.ts';
import { contentHash } from '#platform/content-hash.ts';
import { openDatabase } from '#platform/database.ts';
import { answerQuestions } from '../child-process.ts';

const [databaseUrl = ''] = process.argv.slice(2);
const quiet = { info: () => {}, warn: () => {} };
const { client } = await openDatabase({ databaseUrl, dataDir: '', log: quiet });
const repository = createPrismaCatalogueRepository({ database: client, hash: contentHash });
const publish = createPublishCatalogue({
  repository,
  mayReturn: true,
  hash: contentHash,
  now: () => new Date().toISOString(),
});
const content = await readCatalogueFiles(OUR_CATALOGUE);

answerQuestions(z.object({ number: z.int() }), async ({ number }) => {
  const [first, ...others] = content.instruments;
  if (first === undefined) throw new Error('The catalogue is empty.');
  const renamed = { ...first, summary: { ...first.summary, en: `${first.summary.en} (${number})` } };
  const { catalogue } = await publish({ ...content, instruments: [renamed, ...others] });
  return { version: catalogue.version };
});
