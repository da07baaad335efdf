import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { catalogueOf, startApp } from '#test/support/start-app.ts';

/** Two catalogues whose every sentence tells which of them it comes from. */
const [one, other] = ['one', 'other'].map((words) => [
  anInstrument({
    id: 'ipn',
    name: text(`Grant of ${words}`),
    summary: text(`Summary of ${words}.`),
    phases: [{ are: [words === 'one' ? 'scaling' : 'commercialisation'], basis: 'stated', source: 'page' }],
    criteria: [
      {
        id: 'size',
        rule: 'range',
        fact: 'company.employees',
        ...(words === 'one' ? { max: 50 } : { min: 60 }),
        source: 'page',
      },
    ],
  }),
  anInstrument({
    id: 'ofu',
    name: text(`Former grant of ${words}`),
    status: { is: 'historic', asOf: '2020', replacedBy: ['ipn'], source: 'page' },
  }),
  ...(words === 'one' ? [anInstrument({ id: 'only-here', name: text('Only of one') })] : []),
]);
const [oneCatalogue, otherCatalogue] = [catalogueOf(one ?? []), catalogueOf(other ?? [])];

const PATHS = [
  '/v1/instruments',
  '/v1/instruments?text=grant',
  '/v1/instruments/ipn',
  '/v1/instruments/ofu?asOf=2026-11-24',
  '/v1/instruments/ofu',
  '/v1/instrument-pages/ofu',
  '/v1/catalogues/current',
  `/v1/catalogues/${oneCatalogue.version}`,
  '/v1/catalogue-overviews/current',
  '/v1/ranking-profiles/standard@1',
  '/v1/facts',
  '/v1/providers',
  '/v1/phases',
  '/v1/scales',
];
const QUESTION = { company: { employees: 55 }, project: { needs: ['rnd-funding'] }, asOf: '2026-11-24' };

/** Both in turn, another at every look. */
function takingTurns(...catalogues: readonly [Catalogue, Catalogue]): () => Catalogue {
  let looks = 0;
  return () => catalogues[looks++ % 2 === 0 ? 0 : 1];
}

type Client = Awaited<ReturnType<typeof startApp>>;

/** What is answered, with its tag, by a catalogue that stays, by the other, and while they take turns at every look. */
async function answersTo(ask: (client: Client) => ReturnType<Client['get']>) {
  const told = async (options: Parameters<typeof startApp>[0]) => {
    const { status, body, headers } = await ask(
      await startApp({ ...options, earlier: [oneCatalogue, otherCatalogue] }),
    );
    return { status, body, tag: headers['etag'] };
  };
  return {
    pure: [await told({ instruments: one ?? [] }), await told({ instruments: other ?? [] })],
    swapped: [
      await told({ instruments: one ?? [], catalogueNow: takingTurns(oneCatalogue, otherCatalogue) }),
      await told({ instruments: other ?? [], catalogueNow: takingTurns(otherCatalogue, oneCatalogue) }),
    ],
  };
}

describe('an answer that is given while the catalogue changes', () => {
  it.each(PATHS)('comes from one catalogue alone: %s', async (path) => {
    const { pure, swapped } = await answersTo((client) => client.get(path));

    expect(pure.map(({ status }) => status)).toEqual([200, 200]);
    for (const answer of swapped) expect(pure).toContainEqual(answer);
  });

  it.each(['/v1/matches', '/v1/matches?trace=full', '/v1/interviews'])(
    'comes from one catalogue alone: POST %s',
    async (path) => {
      const { pure, swapped } = await answersTo((client) => client.post(path).send(QUESTION));

      expect(pure.map(({ status }) => status)).toEqual([200, 200]);
      expect(pure[0]?.body).not.toEqual(pure[1]?.body);
      for (const answer of swapped) expect(pure).toContainEqual(answer);
    },
  );
});
