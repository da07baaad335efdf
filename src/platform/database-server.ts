import { PrismaPg } from '@prisma/adapter-pg';
import { isDriverAdapterError } from '@prisma/driver-adapter-utils';
import type { DatabaseLog } from './database-log.ts';
import { type Clock, retry } from './database-retry.ts';
import { DatabaseStartError } from './database-start-error.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrations.ts';

const CONNECTION_TIMEOUT_MS = 10_000;

type ServerOptions = {
  readonly databaseUrl: string;
  readonly log: DatabaseLog;
  readonly clock: Clock;
  readonly patienceMs: number;
};

/** A PostgreSQL server, which may come up later than we do. */
export async function openServerDatabase({ databaseUrl, log, clock, patienceMs }: ServerOptions) {
  const address = withoutCredentials(databaseUrl);
  const connect = () => connectOnce(databaseUrl);
  const connection = await connectPatiently({ connect, address, log, clock, patienceMs });
  try {
    await migrate({ adapter: connection, runScript: (script) => connection.underlyingDriver().query(script), log });
  } finally {
    await connection.dispose();
  }
  const pool = { connectionString: databaseUrl, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS };
  const onPoolError = (error: Error) => log.warn(`An idle connection to ${address} was lost: ${error.message}`);
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { onPoolError }) });
  return { kind: 'server' as const, client, close: () => client.$disconnect() };
}

/** A pool of exactly one connection that stays open: the migration lock and transaction live on it. */
async function connectOnce(connectionString: string) {
  const pool = { connectionString, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS, max: 1, idleTimeoutMillis: 0 };
  const connection = await new PrismaPg(pool).connect();
  try {
    await connection.queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] });
    return connection;
  } catch (error) {
    await connection.dispose();
    throw error;
  }
}

type PatientConnection<Connection> = Omit<ServerOptions, 'databaseUrl'> & {
  readonly connect: () => Promise<Connection>;
  readonly address: string;
};

export async function connectPatiently<Connection>(options: PatientConnection<Connection>): Promise<Connection> {
  const { connect, address, log, clock, patienceMs } = options;
  const onRetry = (error: unknown, pauseMs: number) =>
    log.warn(`The database at ${address} is not ready (${reasonOf(error)}); trying again in ${pauseMs / 1000} s.`);
  try {
    return await retry({ attempt: connect, isWorthRetrying: (error) => !isRefusal(error), onRetry, patienceMs, clock });
  } catch (error) {
    throw isRefusal(error)
      ? new DatabaseStartError(
          'refused',
          `The database at ${address} refused us (${reasonOf(error)}): correct DATABASE_URL.`,
        )
      : new DatabaseStartError(
          'unreachable',
          `The database at ${address} did not answer within ${patienceMs / 1000} s (${reasonOf(error)}): start it, or correct DATABASE_URL.`,
        );
  }
}

/** Wrong credentials, database or encryption do not mend by waiting. */
function isRefusal(error: unknown): boolean {
  const refusals = ['AuthenticationFailed', 'DatabaseAccessDenied', 'DatabaseDoesNotExist', 'TlsConnectionError'];
  return isDriverAdapterError(error) && refusals.includes(error.cause.kind);
}

function reasonOf(error: unknown): string {
  if (isDriverAdapterError(error)) return error.cause.originalMessage ?? error.message;
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

function withoutCredentials(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (url === null) {
    throw new DatabaseStartError(
      'refused',
      'DATABASE_URL is not an address such as postgresql://user:password@host:5432/name: correct it.',
    );
  }
  return `${url.host}${url.pathname}`;
}
