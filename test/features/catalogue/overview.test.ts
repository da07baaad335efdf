import { describe, expect, it } from 'vitest';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { overviewSchema } from '#features/catalogue/overview.schemas.ts';
import { anInstrument } from '#test/support/builders.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

const CURRENT = '/v1/catalogue-overviews/current';
const LANGUAGES = [
  { language: 'nb', phase: 'skalering', lane: 'Rett til bedriften', name: 'Lån' },
  { language: 'nn', phase: 'skalering', lane: 'Rett til verksemda', name: 'Lånet' },
  { language: 'en', phase: 'scaling', lane: 'Straight to the company', name: 'Loan' },
] as const;

const loan = anInstrument({
  id: 'a-loan',
  name: { nb: 'Lån', nn: 'Lånet', en: 'Loan' },
  phases: [{ are: ['scaling'], basis: 'stated', source: 'page' }],
  url: { address: 'https://example.no/loan', seen: 'page-seen' },
});
const ended = anInstrument({ id: 'ended', status: { is: 'historic', asOf: '2020', source: 'page' } });
const old = catalogueOf([ended], '2026-11-20T08:00:00.000Z');

async function ask(path = CURRENT, headers: Readonly<Record<string, string>> = {}) {
  const client = await startApp({ instruments: [loan], earlier: [old] });
  return client.get(path).set({ 'accept-language': 'en', ...headers });
}

/** How many times each value occurs. */
function tally(values: readonly string[]): Record<string, number> {
  return Object.fromEntries([...new Set(values)].map((one) => [one, values.filter((value) => value === one).length]));
}

function countsOf(instruments: readonly Instrument[]) {
  return {
    phase: tally(instruments.flatMap(({ phases }) => [...new Set(phases.flatMap(({ are }) => are))])),
    type: tally(instruments.flatMap(({ types }) => types)),
    lane: tally(instruments.map(({ lane }) => lane.is)),
    provider: tally(instruments.map(({ provider }) => provider)),
    effect: tally(instruments.flatMap(({ effects }) => effects.are)),
    status: tally(instruments.map(({ status }) => status.is)),
    tier: tally(instruments.map(({ tier }) => tier)),
  };
}

describe('the overview of the catalogue', () => {
  it('counts what the catalogue holds', async () => {
    const { instruments } = await realCatalogue();
    const client = await startApp();

    const overview = overviewSchema.parse((await client.get(CURRENT)).body);

    expect(overview.instruments).toBe(instruments.length);
    expect(overview.counts).toEqual(countsOf(instruments));
  });

  it('shows every instrument of the catalogue in the cells of its phases and lane, and nowhere else', async () => {
    const { instruments } = await realCatalogue();
    const client = await startApp();

    const { cells } = overviewSchema.parse((await client.get(CURRENT)).body);

    const shown = cells.flatMap(({ phase, lane, instruments: there }) =>
      there.map(({ id }) => `${id} ${phase.id} ${lane.id}`),
    );
    const placed = instruments.flatMap(({ id, phases, lane }) =>
      [...new Set(phases.flatMap(({ are }) => are))].map((phase) => `${id} ${phase} ${lane.is}`),
    );
    expect(shown.toSorted()).toEqual(placed.toSorted());
    expect(cells).toHaveLength(15);
  });

  it.each(LANGUAGES)('names phases, lanes and instruments in $language', async ({ language, phase, lane, name }) => {
    const answer = await ask(CURRENT, { 'accept-language': language });

    const { cells } = overviewSchema.parse(answer.body);
    expect(answer.headers['content-language']).toBe(language);
    expect(cells.filter(({ instruments }) => instruments.length > 0)).toEqual([
      {
        phase: { id: 'scaling', name: phase },
        lane: { id: 'direct-to-company', name: lane },
        instruments: [{ id: 'a-loan', name, status: 'active', url: 'https://example.no/loan' }],
      },
    ]);
  });

  it('of an earlier version is as it was, with what has ended', async () => {
    const { body } = await ask(`/v1/catalogue-overviews/${old.version}`);

    expect(overviewSchema.parse(body)).toMatchObject({
      catalogueVersion: old.version,
      instruments: 1,
      counts: { status: { historic: 1 } },
    });
  });

  it('of a version that nobody published is not found', async () => {
    const answer = await ask(`/v1/catalogue-overviews/sha256:${'0'.repeat(64)}`);

    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe('catalogue-not-found');
  });

  it('of what is no version is refused', async () => {
    const answer = await ask('/v1/catalogue-overviews/latest');

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ parameter: 'version', code: 'bad-format' }]);
  });
});

describe('a kept overview', () => {
  it('is not sent again to those who have it', async () => {
    const { headers } = await ask();

    const again = await ask(CURRENT, { 'if-none-match': headers['etag'] ?? '' });

    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('has a tag of its own for each language and version, other than that of the catalogue', async () => {
    const answers = [
      ask(),
      ask(CURRENT, { 'accept-language': 'nn' }),
      ask(`/v1/catalogue-overviews/${old.version}`),
      ask('/v1/catalogues/current'),
    ];

    const tags = (await Promise.all(answers)).map(({ headers }) => headers['etag']);
    expect(tags.every((tag) => tag?.startsWith('"'))).toBe(true);
    expect(new Set(tags).size).toBe(answers.length);
  });
});
