import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyCatalogue } from '#test/support/catalogue-copy.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { startService } from '#test/support/service-process.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const emptyProfile = { company: {} };

describe('the first start', () => {
  it('creates the database, loads the catalogue, and says how far it is and where it can be reached', async () => {
    await using folder = await createTemporaryFolder();
    const dataDir = join(folder.path, 'not', 'there', 'yet');
    const { instruments, version } = await realCatalogue();
    await using service = startService({ DATA_DIR: dataDir });

    const address = await service.ready();

    const all = instruments.length;
    const stepsOfFifty = Array.from({ length: Math.ceil(all / 50) - 1 }, (_, step) => (step + 1) * 50);
    expect(service.stdout).toEqual([
      `Listening on ${address}; opening the database`,
      `Creating a database in ${join(dataDir, 'postgres')}; this takes some seconds, the first time only.`,
      expect.stringMatching(/^Brought the database to the schema of this version: \d{14}_\w+/),
      ...[...stepsOfFifty, all].map((read) => `Catalogue: ${read} of ${all} entries read`),
      `Catalogue: ${all} instruments published, version ${version.slice(0, 19)}…`,
      `Ready.  API: ${address}/v1  ·  Swagger UI: ${address}/docs`,
    ]);
    expect(service.stderr).toEqual([]);
    await request(address).get('/health/ready').expect(200);
    await request(address).get('/docs').expect(200);
    const { body } = await request(address).post('/v1/matches').send(emptyProfile).expect(200);
    expect(body).toMatchObject({ catalogue: { version } });
  });
});

describe('a later start', () => {
  let catalogue: Awaited<ReturnType<typeof copyCatalogue>>;
  let started: string;
  beforeAll(async () => {
    await using opened = new AsyncDisposableStack();
    const { path } = opened.use(await createTemporaryFolder());
    catalogue = await copyCatalogue(join(path, 'catalogue'));
    started = join(path, 'data');
    await using first = startService({ DATA_DIR: started, CATALOGUE_DIR: catalogue.folder });
    await first.ready();
    await first.kill('SIGTERM');
    const kept = opened.move();
    return () => kept.disposeAsync();
  });

  /** A data folder that a first start has left, and the catalogue folder of that start. */
  async function copyStarted(folder: string) {
    await cp(started, folder, { recursive: true });
    await catalogue.restore();
    return { DATA_DIR: folder, CATALOGUE_DIR: catalogue.folder };
  }

  it('publishes nothing when no entry has changed', async () => {
    await using folder = await createTemporaryFolder();
    const settings = await copyStarted(folder.path);
    await using service = startService(settings);

    await service.ready();

    expect(service.stdout.join('\n')).toMatch(/instruments unchanged, version sha256:/);
    expect(service.stdout.join('\n')).not.toMatch(/Creating|Brought|published/);
    expect(service.stderr).toEqual([]);
  });

  it('publishes a changed entry as a new version, and the version before can still be fetched', async () => {
    await using folder = await createTemporaryFolder();
    const settings = await copyStarted(folder.path);
    await using earlier = startService(settings);
    const before = await currentVersion(await earlier.ready());
    await earlier.kill('SIGTERM');
    await catalogue.change();
    await using later = startService(settings);

    const address = await later.ready();

    expect(later.stdout.join('\n')).toMatch(/instruments published, version sha256:/);
    const after = await currentVersion(address);
    expect(after).not.toBe(before);
    const { body: old } = await request(address).get(`/v1/catalogues/${before}`).expect(200);
    const { body: current } = await request(address).get(`/v1/catalogues/${after}`).expect(200);
    expect(old).toMatchObject({ version: before, isCurrent: false });
    expect(current).toMatchObject({ version: after, isCurrent: true });
    const { body: grant } = await request(address).get('/v1/instruments/a-grant').expect(200);
    expect(grant).toMatchObject({ summary: 'As it is now.' });
  });

  it('stops at a broken entry, says where it is and what to do, and keeps the catalogue there was', async () => {
    await using folder = await createTemporaryFolder();
    const settings = await copyStarted(folder.path);
    const line = await catalogue.breakIt();
    await using broken = startService(settings);

    expect(await broken.exited()).toEqual({ code: 1, signal: null });

    expect(broken.stderr).toEqual([
      'Envei cannot start.',
      'The catalogue was not loaded:',
      expect.stringMatching(`^  a-grant\\.yaml:${line} at trl\\.max: .+`),
    ]);
    await catalogue.restore();
    await using mended = startService(settings);
    await mended.ready();
    expect(mended.stdout.join('\n')).toMatch(/instruments unchanged, version sha256:/);
  });
});

async function currentVersion(address: string): Promise<string> {
  const { body } = await request(address).post('/v1/matches').send(emptyProfile).expect(200);
  return body.catalogue.version;
}
