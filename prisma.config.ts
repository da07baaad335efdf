import { defineConfig } from 'prisma/config';

// Only for those who prefer Prisma's own commands, such as `prisma migrate deploy`; the service migrates by itself.
const url = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
