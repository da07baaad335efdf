import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { copyCatalogue } from '#test/support/catalogue-copy.ts';
import { createEmptyServerDatabase } from '#test/support/empty-server-database.ts';
import { prepareLateServer } from '#test/support/late-server.ts';
import { startService } from '#test/support/service-process.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const matchOf = (address: string) => request(address).post('/v1/matches').send({ company: {} });

/** Keeps every publisher waiting until it is let go of. */
async function holdPublishing(databaseUrl: string) {
  const connection = await new PrismaPg({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 }).connect();
  await connection.executeScript("SELECT pg_advisory_lock(hashtext('publish-catalogue'))");
  return { release: () => connection.dispose() };
}

/** What a service says that takes requests and cannot answer them yet. */
async function expectStarting(address: string, reason: string): Promise<void> {
  await request(address).get('/health/live').expect(200, { status: 'live' });
  for (const refused of [
    await request(address).get('/health/ready').set('accept-language', 'en'),
    await matchOf(address),
  ]) {
    expect(refused.status).toBe(503);
    expect(refused.headers).toMatchObject({
      'retry-after': '5',
      'content-type': expect.stringContaining('problem+json'),
    });
    expect(refused.body).toMatchObject({ code: 'not-ready' });
  }
  const { body } = await request(address).get('/health/ready').set('accept-language', 'en');
  expect(body.detail).toContain(reason);
}

describe('a service on a PostgreSQL server', () => {
  it('uses what another process on the same server publishes, without a restart', async () => {
    await using folder = await createTemporaryFolder();
    const catalogue = await copyCatalogue(join(folder.path, 'catalogue'));
    const settings = {
      DATABASE_URL: await createEmptyServerDatabase(),
      CATALOGUE_DIR: catalogue.folder,
      CATALOGUE_POLL_SECONDS: '1',
      LOG_LEVEL: 'info',
    };
    await using one = startService(settings);
    const oneAddress = await one.ready();
    await using same = startService(settings);
    await same.ready();
    const { body: before } = await matchOf(oneAddress);
    await catalogue.change();
    await using other = startService(settings);
    const otherAddress = await other.ready();
    const { body: after } = await matchOf(otherAddress);

    const followed = await one.line(/another catalogue is in use/);

    expect(JSON.parse(followed)).toMatchObject({ from: before.catalogue.version, to: after.catalogue.version });
    expect((await matchOf(oneAddress)).body.catalogue).toEqual(after.catalogue);
    expect(same.stdout.join('\n')).toMatch(/instruments unchanged/);
    expect(after.catalogue.version).not.toBe(before.catalogue.version);
    for (const address of [oneAddress, otherAddress]) {
      await request(address).get(`/v1/catalogues/${before.catalogue.version}`).expect(200);
      await request(address).get(`/v1/catalogues/${after.catalogue.version}`).expect(200);
    }
  });

  it('leaves what is in force alone when it starts with entries that were replaced, unless it is told to go back', async () => {
    await using folder = await createTemporaryFolder();
    const catalogue = await copyCatalogue(join(folder.path, 'catalogue'));
    const settings = { DATABASE_URL: await createEmptyServerDatabase(), CATALOGUE_DIR: catalogue.folder };
    await using first = startService(settings);
    const { body: before } = await matchOf(await first.ready());
    await catalogue.change();
    await using second = startService(settings);
    const { body: after } = await matchOf(await second.ready());
    await catalogue.restore();
    await using late = startService(settings);

    const { body: kept } = await matchOf(await late.ready());

    expect(kept.catalogue).toEqual(after.catalogue);
    expect(late.stdout.join('\n')).toMatch(
      /entries were replaced by others; CATALOGUE_MAY_RETURN=true.*instruments kept/s,
    );
    await using back = startService({ ...settings, CATALOGUE_MAY_RETURN: 'true' });
    const { body: returned } = await matchOf(await back.ready());
    expect(returned.catalogue.version).toBe(before.catalogue.version);
  });

  it('publishes once when two processes make their first start at the same time', async () => {
    const settings = { DATABASE_URL: await createEmptyServerDatabase() };
    await using one = startService(settings);
    await using other = startService(settings);

    await Promise.all([one.ready(), other.ready()]);

    const said = [...one.stdout, ...other.stdout].join('\n');
    expect(said.match(/instruments (published|unchanged)/g)?.toSorted()).toEqual([
      'instruments published',
      'instruments unchanged',
    ]);
  });

  it('waits for a server that is late, says so, and answers as soon as it can', async () => {
    await using late = await prepareLateServer(await createEmptyServerDatabase());
    await using service = startService({ DATABASE_URL: late.url });
    const address = await service.listening();
    const waiting = await service.line(/trying again/);
    await expectStarting(address, 'opens the database');

    await late.open();
    await service.ready();

    const { host, pathname } = new URL(late.url);
    expect(waiting).toBe(
      `The database at ${host}${pathname} is not ready (DatabaseNotReachable); trying again in 0.25 s.`,
    );
    await request(address).get('/health/ready').expect(200);
    await matchOf(address).expect(200);
  });

  it('is not ready while its catalogue is being published, and not harmed by being killed then', async () => {
    const settings = { DATABASE_URL: await createEmptyServerDatabase() };
    const hold = await holdPublishing(settings.DATABASE_URL);
    await using service = startService(settings);
    const address = await service.listening();
    await service.line(/^Catalogue: (\d+) of \1 entries read$/);
    await expectStarting(address, 'loads the catalogue');
    await service.kill('SIGKILL');
    await hold.release();

    await using next = startService(settings);

    await matchOf(await next.ready()).expect(200);
    expect(next.stdout.join('\n')).toMatch(/instruments published/);
  });
});
