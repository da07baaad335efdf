import { z } from 'zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository, PublicationOutcome } from '#core/catalogue/catalogue-repository.ts';
import { type Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import { parameterSchema } from '#core/catalogue/parameter.ts';
import { rankingProfileSchema } from '#core/catalogue/ranking-profile.ts';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';
import type { DatabaseClient } from '#platform/database.ts';

type Surroundings = {
  readonly database: DatabaseClient;
  /** Names a text by its content. */
  readonly hash: (text: string) => string;
};

type Transaction = Parameters<Parameters<DatabaseClient['$transaction']>[0]>[0];

/** A publisher may wait for another one, and then write some hundred instruments. */
const publishing = { maxWait: 30_000, timeout: 60_000 } as const;

export function createPrismaCatalogueRepository({ database, hash }: Surroundings): CatalogueRepository {
  return {
    publish: (catalogue, { mayReturn = true } = {}) =>
      database.$transaction((transaction) => publish(transaction, catalogue, { hash, mayReturn }), publishing),
    current: () => readPublished(database, {}),
    currentVersion: async () => (await lastPublication(database))?.version,
    find: (version) => readPublished(database, { version }),
    inForceAt: (instant) => readPublished(database, { publishedAt: { lte: new Date(instant) } }),
    first: () => readPublished(database, {}, 'asc'),
  };
}

type Publishing = Pick<Surroundings, 'hash'> & { readonly mayReturn: boolean };

async function publish(
  database: Transaction,
  catalogue: Catalogue,
  { hash, mayReturn }: Publishing,
): Promise<PublicationOutcome> {
  const { version, publishedAt } = catalogue;
  // One publisher at a time, until the transaction ends; readers are not held up.
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publish-catalogue'))`;
  const current = await lastPublication(database);
  if (current?.version === version) return 'unchanged';

  const known = await database.catalogueRow.findUnique({ where: { version } });
  if (known !== null && !mayReturn) return 'superseded';
  if (known === null) await store(database, catalogue, hash);
  await database.publicationRow.create({ data: { version, publishedAt: new Date(publishedAt) } });
  return 'published';
}

function lastPublication(database: Pick<Transaction, 'publicationRow'>) {
  return database.publicationRow.findFirst({ orderBy: { sequence: 'desc' } });
}

async function store(
  database: Transaction,
  { version, instruments, parameters, rankingProfiles }: Catalogue,
  hash: Surroundings['hash'],
) {
  const documents = instruments.map((instrument) => {
    const text = toCanonicalJson(instrument);
    return { instrumentId: instrument.id, contentHash: hash(text), document: JSON.parse(text) };
  });
  const entries = documents.map(({ instrumentId, contentHash }) => ({ version, instrumentId, contentHash }));

  await database.catalogueRow.create({
    data: { version, parameters: asStored(parameters), rankingProfiles: asStored(rankingProfiles) },
  });
  await database.instrumentDocumentRow.createMany({ data: documents, skipDuplicates: true });
  await database.catalogueEntryRow.createMany({ data: entries });
}

type Publications = { readonly version?: string; readonly publishedAt?: { readonly lte: Date } };

/** The last of these publications, or the first, and the catalogue it made current. */
async function readPublished(
  database: DatabaseClient,
  where: Publications,
  order: 'asc' | 'desc' = 'desc',
): Promise<Catalogue | undefined> {
  const publication = await database.publicationRow.findFirst({
    where,
    orderBy: { sequence: order },
    include: { catalogue: { include: { entries: { include: { document: true } } } } },
  });
  if (publication === null) return undefined;

  const { version, publishedAt, catalogue } = publication;
  const instruments = catalogue.entries.map((entry) =>
    readStored(instrumentSchema, entry.document.document, `instrument ${entry.instrumentId}`),
  );
  // Sorted here: the order of text in the database depends on how the server was set up.
  return {
    version,
    publishedAt: publishedAt.toISOString(),
    instruments: instruments.sort(byId),
    parameters: readStored(z.array(parameterSchema), catalogue.parameters, `parameters of ${version}`),
    rankingProfiles: readStored(
      z.array(rankingProfileSchema),
      catalogue.rankingProfiles,
      `ranking profiles of ${version}`,
    ),
  };
}

function asStored(value: unknown) {
  return JSON.parse(toCanonicalJson(value));
}

/** What is stored passes through its schema again: what no longer parses is a bug of ours. */
function readStored<Value>(schema: z.ZodType<Value>, stored: unknown, name: string): Value {
  const { success, data, error } = schema.safeParse(stored);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The stored ${name} no longer parses at ${problems.join('; at ')}`);
}

function byId(one: Instrument, other: Instrument): number {
  return one.id < other.id ? -1 : 1;
}
