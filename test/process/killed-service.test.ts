import { existsSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { appears } from '#test/support/appears.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { type ServiceProcess, startService } from '#test/support/service-process.ts';
import { createTemporaryFolder } from '#test/support/temporary-folder.ts';

const file = (name: string) => (_service: ServiceProcess, dataDir: string) => appears(join(dataDir, name));
const line = (pattern: RegExp) => (service: ServiceProcess) => service.line(pattern);

const moments = [
  ['before there is a database', line(/^Creating a database/)],
  ['while the database is being created', file('postgres.unfinished/global')],
  ['when the database has just got its name', file('postgres')],
  ['when the tables have just been made', line(/^Brought the database/)],
  ['when the entries have just been read', line(/^Catalogue: (\d+) of \1 entries read$/)],
  ['when the catalogue has just been published', line(/^Catalogue: \d+ instruments published/)],
] as const;

describe('a service that is killed', () => {
  it.each(moments)('%s, at its first start, has the whole catalogue after the next', async (_when, moment) => {
    await using folder = await createTemporaryFolder();
    const { instruments, version } = await realCatalogue();
    await using first = startService({ DATA_DIR: folder.path });
    await moment(first, folder.path);
    expect(await first.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });

    await using next = startService({ DATA_DIR: folder.path });
    const address = await next.ready();

    const { body } = await request(address)
      .get(`/v1/catalogues/${encodeURIComponent(version)}`)
      .expect(200);
    expect(body.isCurrent).toBe(true);
    expect(body.instruments).toHaveLength(instruments.length);
    expect(next.stderr).toEqual([]);
    expect(existsSync(join(folder.path, 'postgres.unfinished'))).toBe(false);
  });

  it('under load starts again with the catalogue it had', async () => {
    await using folder = await createTemporaryFolder();
    await using loaded = startService({ DATA_DIR: folder.path });
    const address = await loaded.ready();
    const ask = async () => request(address).post('/v1/matches').send({ company: {} }).expect(200);
    const { body: before } = await ask();
    const asked = Array.from({ length: 20 }, ask);
    await Promise.any(asked);
    await loaded.kill('SIGKILL');
    await Promise.allSettled(asked);

    await using next = startService({ DATA_DIR: folder.path });

    expect(
      (
        await request(await next.ready())
          .post('/v1/matches')
          .send({ company: {} })
      ).body.catalogue,
    ).toEqual(before.catalogue);
    expect(next.stdout.join('\n')).toMatch(/instruments unchanged/);
  });
});
