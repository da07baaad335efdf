import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type {
  DiagnoseMigrationHistoryOutput,
  MigrationList,
  SchemaEngine,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { DatabaseLog } from './database-log.ts';
import { DatabaseStartError } from './database-start-error.ts';
import { migrationsFolder, readMigrations } from './migration-files.ts';
import { startSchemaEngine } from './schema-engine.ts';

/** One connection, a way to run a whole script on it, and where to say what was done. */
export type MigrationSession = {
  readonly adapter: SqlDriverAdapter;
  readonly runScript: (script: string) => Promise<unknown>;
  readonly log: DatabaseLog;
};

/** The key of Prisma's own lock, so that `prisma migrate deploy` and a starting service wait for each other too. */
const LOCK = 'SELECT pg_advisory_lock(72707369)';
const everything = { externalTables: [], externalEnums: [] };

/** Brings the database to the schema of this version and returns the migrations it took. All of them, or none. */
export async function migrate(session: MigrationSession, folder = migrationsFolder): Promise<readonly string[]> {
  const { adapter, log } = session;
  const failures = runScriptsWhole(session);
  await adapter.executeRaw({ sql: LOCK, args: [], argTypes: [] });
  const engine = await startSchemaEngine(adapter);
  try {
    const migrationsList = await readMigrations(folder);
    const diagnosis = { migrationsList, optInToShadowDatabase: false, filters: everything };
    const { history, failedMigrationNames } = await engine.diagnoseMigrationHistory(diagnosis);
    refuseFailed(failedMigrationNames);
    refuseNewer(history);
    if (history === null) return [];
    const applied = await applyInOneTransaction(engine, adapter, migrationsList);
    log.info(`Brought the database to the schema of this version: ${applied.join(', ')}.`);
    return applied;
  } catch (error) {
    throw error instanceof DatabaseStartError ? error : didNotMigrate(failures[0] ?? error);
  } finally {
    engine.free();
  }
}

/**
 * Prisma's adapters do not run a script as one: PGlite's does not wait for it, PostgreSQL's cuts it at each semicolon.
 * The errors are kept aside, because the engine reports only the last one, which follows from the first.
 */
function runScriptsWhole({ adapter, runScript }: MigrationSession): readonly unknown[] {
  const failures: unknown[] = [];
  adapter.executeScript = async (script) => {
    try {
      await runScript(script);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  return failures;
}

/** A process killed half way leaves no half migration: PostgreSQL undoes table changes like any other change. */
async function applyInOneTransaction(
  engine: SchemaEngine,
  adapter: SqlDriverAdapter,
  migrationsList: MigrationList,
): Promise<readonly string[]> {
  await adapter.executeScript('BEGIN');
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: everything });
    await adapter.executeScript('COMMIT');
    return appliedMigrationNames;
  } catch (error) {
    await adapter.executeScript('ROLLBACK');
    throw error;
  }
}

function refuseFailed(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new DatabaseStartError(
    'migration-failed',
    `An earlier attempt to apply the migration ${names.join(', ')} failed half way: undo what it did, or restore a backup, run "prisma migrate resolve --rolled-back ${names[0]}", and start again.`,
  );
}

function refuseNewer(history: DiagnoseMigrationHistoryOutput['history']): void {
  if (history === null || history.diagnostic === 'databaseIsBehind') return;
  throw new DatabaseStartError(
    'newer-schema',
    `The database holds a migration that this version does not know (${history.unpersistedMigrationNames.join(', ')}): start the version that made it or a newer one, or restore a backup from before it.`,
  );
}

function didNotMigrate(error: unknown): DatabaseStartError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DatabaseStartError(
    'migration-failed',
    `The database could not be brought to the schema of this version and was left as it was: ${reason}`,
  );
}
