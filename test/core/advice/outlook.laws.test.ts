import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { RankedMatch } from '#core/ranking/rank.ts';
import { openStandings } from '#test/support/catalogue-arbitraries.ts';
import { knowing, type Truth } from '#test/support/completions.ts';
import { SOME } from '#test/support/runs.ts';
import { firstFiveAmong, idsOf, openIn, type Standing, standingOf } from '#test/support/simulated-interview.ts';

vi.setConfig({ testTimeout: 120_000 });

function onceTold(truth: Truth, { ranked, situation }: Standing): Standing {
  return standingOf(
    ranked.map(({ match }) => match.instrument),
    knowing(truth, situation),
  );
}

/** The same match once everything is told; nothing when it is refused then. */
function openTwin({ match: { instrument } }: RankedMatch, told: Standing): RankedMatch | undefined {
  const twin = told.ranked.find(({ match }) => match.instrument.id === instrument.id);
  return twin?.match.group === 'no' ? undefined : twin;
}

describe('the laws of the outlook', () => {
  it('who is no contender stays in, or out, whatever is answered; and nobody is once everything is', () => {
    const found = { settled: 0, open: 0 };

    fc.assert(
      fc.property(openStandings, ({ standing, truths }) => {
        const { contenders, isSettled } = standing.outlook;
        found[isSettled ? 'settled' : 'open'] += 1;

        for (const told of truths.map((truth) => onceTold(truth, standing))) {
          const certain = openIn(told).filter((id) => !idsOf(contenders).includes(id));
          expect(firstFiveAmong(certain, told)).toEqual(firstFiveAmong(certain, standing));
          expect(told.outlook.isSettled).toBe(true);
        }
      }),
      { numRuns: SOME },
    );

    expect(found.settled).toBeGreaterThan(SOME / 20);
    expect(found.open).toBeGreaterThan(SOME / 20);
  });

  it('a match that is not refused comes to stand in one of its places, whatever is answered', () => {
    fc.assert(
      fc.property(openStandings, ({ standing, truths }) => {
        for (const told of truths.map((truth) => onceTold(truth, standing))) {
          for (const [index, entry] of standing.ranked.entries()) {
            const { best, worst } = standing.outlook.places[index] ?? { best: 0, worst: 0 };
            const place = openTwin(entry, told)?.rank ?? best;
            expect(place).toBeGreaterThanOrEqual(best);
            expect(place).toBeLessThanOrEqual(worst);
          }
        }
      }),
      { numRuns: SOME },
    );
  });

  it('a score comes to lie between its ends, whatever is answered', () => {
    fc.assert(
      fc.property(openStandings, ({ standing, truths }) => {
        for (const told of truths.map((truth) => onceTold(truth, standing))) {
          for (const [index, entry] of standing.ranked.entries()) {
            const { lowest, highest } = standing.outlook.scores[index] ?? { lowest: 1, highest: 0 };
            const score = openTwin(entry, told)?.score ?? lowest;
            expect(score).toBeGreaterThanOrEqual(lowest);
            expect(score).toBeLessThanOrEqual(highest);
          }
        }
      }),
      { numRuns: SOME },
    );
  });
});
