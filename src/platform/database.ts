import { openEmbeddedDatabase } from './database-embedded.ts';
import type { DatabaseLog } from './database-log.ts';
import { type Clock, systemClock } from './database-retry.ts';
import { openServerDatabase } from './database-server.ts';
import type { PrismaClient } from './generated/client.ts';

export type DatabaseClient = PrismaClient;

export type Database = {
  readonly kind: 'embedded' | 'server';
  readonly client: DatabaseClient;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  /** A PostgreSQL server; without it the database is embedded. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded database keeps its files. */
  readonly dataDir: string;
  readonly log: DatabaseLog;
  /** How long a late server is waited for. */
  readonly patienceMs?: number;
  readonly clock?: Clock;
};

/** Opens the database and brings its schema up to date, or throws a DatabaseStartError that says what to do. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, log, patienceMs = 60_000, clock = systemClock } = options;
  return databaseUrl === undefined
    ? openEmbeddedDatabase(dataDir, log)
    : openServerDatabase({ databaseUrl, log, clock, patienceMs });
}
