import { z } from 'zod';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { CatalogueRepository } from '#core/catalogue/catalogue-repository.ts';
import { type Instrument, instrumentSchema } from '#core/catalogue/instrument.ts';
import { type Parameter, parameterSchema } from '#core/catalogue/parameter.ts';
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
    publish: (catalogue) => database.$transaction((transaction) => publish(transaction, catalogue, hash), publishing),
    current: () => readPublished(database, {}),
    find: (version) => readPublished(database, { version }),
    inForceAt: (instant) => readPublished(database, { publishedAt: { lte: new Date(instant) } }),
    first: () => readPublished(database, {}, 'asc'),
  };
}

async function publish(database: Transaction, catalogue: Catalogue, hash: Surroundings['hash']) {
  const { version, publishedAt } = catalogue;
  // One publisher at a time, until the transaction ends; readers are not held up.
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('publish-catalogue'))`;
  const current = await database.publicationRow.findFirst({ orderBy: { sequence: 'desc' } });
  if (current?.version === version) return 'unchanged';

  const known = await database.catalogueRow.findUnique({ where: { version } });
  if (known === null) await store(database, catalogue, hash);
  await database.publicationRow.create({ data: { version, publishedAt: new Date(publishedAt) } });
  return 'published';
}

async function store(
  database: Transaction,
  { version, instruments, parameters }: Catalogue,
  hash: Surroundings['hash'],
) {
  const documents = instruments.map((instrument) => {
    const text = toCanonicalJson(instrument);
    return { instrumentId: instrument.id, contentHash: hash(text), document: JSON.parse(text) };
  });
  const entries = documents.map(({ instrumentId, contentHash }) => ({ version, instrumentId, contentHash }));

  await database.catalogueRow.create({ data: { version, parameters: JSON.parse(toCanonicalJson(parameters)) } });
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
  const instruments = catalogue.entries.map((entry) => toInstrument(entry.instrumentId, entry.document.document));
  // Sorted here: the order of text in the database depends on how the server was set up.
  return {
    version,
    publishedAt: publishedAt.toISOString(),
    instruments: instruments.sort(byId),
    parameters: toParameters(version, catalogue.parameters),
  };
}

function toInstrument(instrumentId: string, document: unknown): Instrument {
  const { success, data, error } = instrumentSchema.safeParse(document);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The stored instrument ${instrumentId} no longer parses at ${problems.join('; at ')}`);
}

function toParameters(version: string, stored: unknown): readonly Parameter[] {
  const { success, data, error } = z.array(parameterSchema).safeParse(stored);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The stored parameters of ${version} no longer parse at ${problems.join('; at ')}`);
}

function byId(one: Instrument, other: Instrument): number {
  return one.id < other.id ? -1 : 1;
}
