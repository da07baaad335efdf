import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/shared/localized-text.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { startApp } from '#test/support/start-app.ts';

const instruments = [anInstrument({ id: 'ipn' }), anInstrument({ id: 'skattefunn' })];
const changed = [anInstrument({ id: 'ipn', summary: text('Another.') }), anInstrument({ id: 'skattefunn' })];
const PATHS = [
  '/v1/instruments',
  '/v1/instruments/ipn',
  '/v1/instrument-pages/ipn',
  '/v1/catalogues/current',
  '/v1/catalogue-overviews/current',
  '/v1/ranking-profiles/standard@1',
  '/v1/facts',
  '/v1/providers',
  '/v1/phases',
  '/v1/scales',
];

async function tagOf(path: string, language = 'nb', all = instruments) {
  const client = await startApp({ instruments: all });
  const { headers } = await client.get(path).set('accept-language', language);
  return headers['etag'];
}

describe.each(PATHS)('%s', (path) => {
  it('may be kept for a while, one copy for each language', async () => {
    const client = await startApp({ instruments });

    const { headers } = await client.get(path).set('accept-language', 'en');

    expect(headers['etag']).toMatch(/^"[\x21\x23-\x7e]+"$/);
    expect(headers['vary']).toContain('accept-language');
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(headers['content-language']).toBe('en');
  });

  it('is not sent again to those who have it', async () => {
    const client = await startApp({ instruments });
    const { headers } = await client.get(path);

    const again = await client.get(path).set('if-none-match', headers['etag'] ?? '');

    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.headers).toMatchObject({ etag: headers['etag'], vary: headers['vary'] });
  });

  it('is sent to those who have it in another language', async () => {
    const client = await startApp({ instruments });
    const { headers } = await client.get(path).set('accept-language', 'nn');

    const again = await client
      .get(path)
      .set('accept-language', 'en')
      .set('if-none-match', headers['etag'] ?? '');

    expect(again.status).toBe(200);
  });

  it('has another tag once the catalogue has changed, and the same until then', async () => {
    const first = await tagOf(path);

    expect(await tagOf(path)).toBe(first);
    expect(await tagOf(path, 'nb', changed)).not.toBe(first);
  });

  it('is from memory what it is when it is made, in every language', async () => {
    const [remembering, forgetful] = [await startApp(), await startApp({ answerMemoryMegabytes: 0 })];
    const real = path.replace('/ipn', '/skattefunn');
    const told = async (client: typeof remembering, language: string) => {
      const { text, headers } = await client.get(real).set('accept-language', language);
      const { date: _date, 'request-id': _id, ratelimit: _left, ...lasting } = headers;
      return { text, lasting };
    };
    for (const language of LANGUAGES) await told(remembering, language);

    for (const language of LANGUAGES) {
      expect(await told(remembering, language)).toEqual(await told(forgetful, language));
    }
  });

  it('answers HEAD with the same head and no body', async () => {
    const client = await startApp({ instruments });
    const { headers } = await client.get(path).set('accept-encoding', 'gzip');

    const head = await client.head(path).set('accept-encoding', 'gzip');

    expect(head.status).toBe(200);
    expect(head.headers['etag']).toBe(headers['etag']);
    expect(head.text ?? '').toBe('');
  });
});

describe('tags of the list', () => {
  it('tell queries apart', async () => {
    const queries = [
      '',
      '?page=1',
      '?size=1',
      '?text=ipn',
      '?text=skattefunn',
      '?trl=3',
      '?trl=9',
      '?text=%22',
      '?text=%C3%A6',
      '?text=%C3%B8',
    ];

    const tags = await Promise.all(queries.map((query) => tagOf(`/v1/instruments${query}`)));

    expect(new Set(tags).size).toBe(queries.length);
  });
});
