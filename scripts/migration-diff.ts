import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { migrationsFolder, readMigrations } from '#platform/migration-files.ts';
import { startSchemaEngine } from '#platform/schema-engine.ts';

const schemaPath = 'prisma/schema.prisma';

/** The SQL that leads from the migrations to the schema; undefined when they agree. */
export async function diffMigrationsWithSchema(): Promise<string | undefined> {
  const scratch = await PGlite.create();
  const adapter = await new PrismaPGlite(scratch).connect();
  adapter.executeScript = async (script) => void (await scratch.exec(script));
  const engine = await startSchemaEngine(adapter);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations(migrationsFolder)) },
      to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content: await readFile(schemaPath, 'utf8') }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? undefined : (stdout ?? undefined);
  } finally {
    engine.free();
    await scratch.close();
  }
}
