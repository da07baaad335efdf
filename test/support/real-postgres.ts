import type { TestProject } from 'vitest/node';
import { startPostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be extended from here.
  interface ProvidedContext {
    /** Without a database name: each test file makes its own, see empty-server-database.ts. */
    postgresUrl: string;
  }
}

let stop: () => Promise<void> = async () => {};

/** One PostgreSQL server for the whole run, for tests only. */
export async function setup(project: TestProject): Promise<void> {
  const server = await startPostgresServer();
  stop = server.stop;
  project.provide('postgresUrl', server.url);
}

export async function teardown(): Promise<void> {
  await stop();
}
