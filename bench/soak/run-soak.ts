import { setInterval } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { z } from 'zod';
import { startPostgresServer } from '#test/support/postgres-server.ts';
import { ask, type Child, startChild } from '../child-process.ts';
import { type RunningService, startService } from '../service.ts';
import type { MemorySample } from './growth.ts';
import { type SoakResult, soakResultSchema } from './load.ts';
import type { Schedule } from './schedule.ts';

const CONNECTIONS = 8;
const MAXIMUM_SECONDS = { warmUp: 10, measured: 20 };

/** What was seen while the service was used. */
export type Soak = {
  readonly schedule: Schedule;
  readonly mostPerSecond: number;
  readonly ratePerSecond: number;
  readonly load: SoakResult;
  readonly published: readonly string[];
  readonly samples: readonly MemorySample[];
};

/** The service on PostgreSQL under half of what it can take, while new versions of the catalogue are published. */
export async function runSoak(schedule: Schedule, progress: (text: string) => void): Promise<Soak> {
  await using stack = new AsyncDisposableStack();
  const postgres = stack.adopt(await startPostgresServer(), ({ stop }) => stop());
  const databaseUrl = await emptyDatabase(postgres.url);
  progress('starting the service');
  const entry = new URL('./service-entry.ts', import.meta.url).pathname;
  const service = stack.use(
    await startService({ DATABASE_URL: databaseUrl }, { entry, flags: ['--expose-gc'], withMessages: true }),
  );
  const publisher = stack.use(startChild(moduleAt('./publisher-process.ts'), { args: [databaseUrl] }));
  const loader = stack.use(startChild(moduleAt('./load-process.ts')));
  progress('measuring the most it can take');
  const mostPerSecond = await mostOf(loader, service.url);
  const ratePerSecond = Math.max(1, Math.floor(mostPerSecond / 2));
  progress(`${mostPerSecond.toFixed(1)} requests a second at most; ${ratePerSecond} a second from now on`);
  const underLoad = {
    url: service.url,
    seconds: schedule.seconds,
    connections: CONNECTIONS,
    requestsPerSecond: ratePerSecond,
  };
  const over = new AbortController();
  const [load, samples, published] = await Promise.all([
    loader.ask(underLoad, soakResultSchema).finally(() => over.abort()),
    sampled(service, schedule, over.signal, progress),
    publishedBy(publisher, schedule, over.signal, progress),
  ]);
  return { schedule, mostPerSecond, ratePerSecond, load, published, samples };
}

async function mostOf(loader: Child, url: string): Promise<number> {
  const { warmUp, measured } = MAXIMUM_SECONDS;
  await loader.ask({ url, connections: CONNECTIONS, seconds: warmUp }, soakResultSchema);
  const { expected } = await loader.ask({ url, connections: CONNECTIONS, seconds: measured }, soakResultSchema);
  return expected / measured;
}

const memorySchema = z.object({ rss: z.number(), heap: z.number() });

async function sampled(
  { child }: RunningService,
  { betweenSamples }: Schedule,
  signal: AbortSignal,
  progress: (text: string) => void,
): Promise<readonly MemorySample[]> {
  const started = performance.now();
  const samples: MemorySample[] = [];
  await every(betweenSamples, signal, async () => {
    const memory = await ask(child, { do: 'count-memory' }, memorySchema);
    samples.push({ seconds: (performance.now() - started) / 1000, ...memory });
    progress(`memory ${megabytes(memory.rss)} MB, heap ${megabytes(memory.heap)} MB`);
  });
  return samples;
}

/** A version at the end of each stretch but the last, so that each has a stretch in which to be seen. */
async function publishedBy(
  publisher: Child,
  { seconds, betweenVersions }: Schedule,
  signal: AbortSignal,
  progress: (text: string) => void,
): Promise<readonly string[]> {
  const versions: string[] = [];
  const most = Math.ceil(seconds / betweenVersions) - 1;
  await every(betweenVersions, signal, async (number) => {
    if (number > most) return;
    const { version } = await publisher.ask({ number }, z.object({ version: z.string() }));
    versions.push(version);
    progress(`version ${number} of ${most} published`);
  });
  return versions;
}

/** Does something again and again until it is over; the work under way is finished first. */
async function every(seconds: number, signal: AbortSignal, work: (number: number) => Promise<void>): Promise<void> {
  let number = 0;
  try {
    for await (const _ of setInterval(seconds * 1000, undefined, { signal })) await work(++number);
  } catch (error) {
    if (!signal.aborted || !(error instanceof Error) || error.name !== 'AbortError') throw error;
  }
}

function moduleAt(path: string): string {
  return new URL(path, import.meta.url).pathname;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}

async function emptyDatabase(server: string): Promise<string> {
  const connection = await new PrismaPg(`${server}/postgres`).connect();
  await connection.executeScript('CREATE DATABASE soak');
  await connection.dispose();
  return `${server}/soak`;
}
