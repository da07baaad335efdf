// Writes what has changed in prisma/schema.prisma as a new migration: npm run migration:create -- add-columns
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrationsFolder } from '#platform/migration-files.ts';
import { diffMigrationsWithSchema } from './migration-diff.ts';

const [name] = process.argv.slice(2);

if (name === undefined || !/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name)) {
  console.error('Name the change in small letters: npm run migration:create -- add-columns');
  process.exitCode = 1;
} else {
  console.log(await createMigration(name));
}

async function createMigration(change: string): Promise<string> {
  const script = await diffMigrationsWithSchema();
  if (script === undefined) return 'The migrations already lead to prisma/schema.prisma; nothing was written.';

  const timestamp = new Date()
    .toISOString()
    .replaceAll(/[^0-9]/g, '')
    .slice(0, 14);
  const folder = join(migrationsFolder, `${timestamp}_${change.replaceAll('-', '_')}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), script);
  return `Wrote ${join(folder, 'migration.sql')}: read it before you commit it.`;
}
