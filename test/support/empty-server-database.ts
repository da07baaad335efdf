import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { inject } from 'vitest';

/** The address of a database of one's own, empty, on the PostgreSQL server of this run. */
export async function createEmptyServerDatabase(): Promise<string> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '_')}`;
  const connection = await new PrismaPg(`${server}/postgres`).connect();
  await connection.executeScript(`CREATE DATABASE ${name}`);
  await connection.dispose();
  return `${server}/${name}`;
}
