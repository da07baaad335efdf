import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#platform/database.ts';
import { connectPatiently } from '#platform/database-server.ts';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { recordLog } from '#test/support/recorded-log.ts';

const notYet = new DriverAdapterError({ kind: 'DatabaseNotReachable', host: 'db', port: 5432 });

/** A clock that only sleeping moves. */
function aClock() {
  let now = 0;
  const sleep = async (milliseconds: number) => {
    now += milliseconds;
  };
  return { now: () => now, sleep };
}

/** Answers from the given attempt on. */
function aServerReadyAt(readyAt: number, refusal: Error = notYet) {
  let attempts = 0;
  const connect = async () => {
    attempts += 1;
    if (attempts < readyAt) throw refusal;
    return 'connected';
  };
  return { connect, attempts: () => attempts };
}

describe('a database that is late', () => {
  it('is tried again after pauses that double, up to five seconds', async () => {
    const { connect } = aServerReadyAt(8);
    const log = recordLog();

    const connection = await connectPatiently({
      connect,
      address: 'db/envei',
      log,
      clock: aClock(),
      patienceMs: 60_000,
    });

    expect(connection).toBe('connected');
    expect(log.lines.map((line) => line.match(/in ([\d.]+) s/)?.[1])).toEqual(['0.25', '0.5', '1', '2', '4', '5', '5']);
  });

  it('is named each time', async () => {
    const { connect } = aServerReadyAt(2);
    const log = recordLog();

    await connectPatiently({ connect, address: 'db/envei', log, clock: aClock(), patienceMs: 60_000 });

    expect(log.lines).toEqual([
      'The database at db/envei is not ready (DatabaseNotReachable); trying again in 0.25 s.',
    ]);
  });

  it('is given up after a minute, with one sentence', async () => {
    const { connect } = aServerReadyAt(Number.POSITIVE_INFINITY);
    const clock = aClock();

    const attempt = connectPatiently({ connect, address: 'db/envei', log: recordLog(), clock, patienceMs: 60_000 });

    await expect(attempt).rejects.toMatchObject({
      code: 'unreachable',
      message:
        'The database at db/envei did not answer within 60 s (DatabaseNotReachable): start it, or correct DATABASE_URL.',
    });
    expect(clock.now()).toBeGreaterThan(50_000);
    expect(clock.now()).toBeLessThanOrEqual(60_000);
  });

  it('is not waited for when it refuses us', async () => {
    const wrongPassword = new DriverAdapterError({ kind: 'AuthenticationFailed', user: 'envei' });
    const { connect, attempts } = aServerReadyAt(2, wrongPassword);

    const attempt = connectPatiently({
      connect,
      address: 'db/envei',
      log: recordLog(),
      clock: aClock(),
      patienceMs: 60_000,
    });

    await expect(attempt).rejects.toMatchObject({ code: 'refused' });
    expect(attempts()).toBe(1);
  });
});

describe('a database address', () => {
  const open = (databaseUrl: string) =>
    openDatabase({ databaseUrl, dataDir: 'unused', log: recordLog(), clock: aClock(), patienceMs: 300 });

  it('without a server behind it is reported without its password', async () => {
    const attempt = open('postgresql://envei:s3cret@127.0.0.1:1/envei');

    await expect(attempt).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^The database at 127\.0\.0\.1:1\/envei did not answer/),
    });
    await expect(attempt).rejects.not.toThrow('s3cret');
  });

  it('that is no address is refused without being repeated', async () => {
    await expect(open('s3cret')).rejects.toThrow(/^DATABASE_URL is not an address such as/);
  });

  it('with a wrong password is refused at once', async () => {
    const address = await createEmptyServerDatabase();

    const attempt = open(address.replace(':password@', ':s3cret@'));

    await expect(attempt).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('password authentication failed for user "postgres"'),
    });
  });

  it('with an unknown database is refused at once', async () => {
    const address = await createEmptyServerDatabase();

    await expect(open(`${address}_unknown`)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/database "test_\w+_unknown" does not exist\): correct DATABASE_URL\.$/),
    });
  });
});
