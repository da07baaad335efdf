import { describe, expect, it } from 'vitest';
import { catalogueBodySchema } from '#features/catalogue/catalogue.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

const name = { nb: 'Lån', nn: 'Lånet', en: 'Loan' };
const now = [anInstrument({ id: 'a-loan', name })];
const old = catalogueOf([anInstrument({ id: 'a-grant' })], '2026-11-20T08:00:00.000Z');

async function get(version: string) {
  const client = await startApp({ instruments: now, earlier: [old] });
  return client.get(`/v1/catalogues/${version}`).set('accept-language', 'nn');
}

describe('a catalogue', () => {
  it('is found by the version that answers name', async () => {
    const { version, publishedAt } = catalogueOf(now);

    const answer = await get(version);

    expect(catalogueBodySchema.parse(answer.body)).toEqual({
      version,
      publishedAt,
      isCurrent: true,
      instruments: [{ id: 'a-loan', name: 'Lånet' }],
    });
  });

  it('is found as it was when another is in force', async () => {
    const answer = await get(old.version);

    expect(catalogueBodySchema.parse(answer.body)).toMatchObject({
      publishedAt: old.publishedAt,
      isCurrent: false,
      instruments: [{ id: 'a-grant' }],
    });
  });

  it('is found without its version when it is the current one', async () => {
    const answer = await get('current');

    expect(answer.body).toMatchObject({ version: catalogueOf(now).version, isCurrent: true });
  });

  it('that nobody published is not found', async () => {
    const answer = await get(`sha256:${'0'.repeat(64)}`);

    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe('catalogue-not-found');
  });

  it.each(['latest', 'sha256:abc', `sha256:${'A'.repeat(64)}`, '1'])(
    'cannot be asked for by what is no version: %s',
    async (version) => {
      const answer = await get(version);

      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ parameter: 'version', code: 'bad-format' }]);
    },
  );
});
