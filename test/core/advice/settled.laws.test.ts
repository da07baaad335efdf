import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contendersIn, isSettled } from '#core/advice/settled.ts';
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

const isSettledIn = ({ ranked, situation }: Standing) => isSettled(ranked, situation);

describe('the laws of being settled', () => {
  it('who is no contender stays in, or out, whatever is answered; and nobody is once everything is', () => {
    const found = { settled: 0, open: 0 };

    fc.assert(
      fc.property(openStandings, ({ standing, truths }) => {
        const contenders = idsOf(contendersIn(standing.ranked, standing.situation));
        found[isSettledIn(standing) ? 'settled' : 'open'] += 1;

        for (const told of truths.map((truth) => onceTold(truth, standing))) {
          const certain = openIn(told).filter((id) => !contenders.includes(id));
          expect(firstFiveAmong(certain, told)).toEqual(firstFiveAmong(certain, standing));
          expect(isSettledIn(told)).toBe(true);
        }
      }),
      { numRuns: SOME },
    );

    expect(found.settled).toBeGreaterThan(SOME / 20);
    expect(found.open).toBeGreaterThan(SOME / 20);
  });
});
