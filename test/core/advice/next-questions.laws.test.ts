import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nextQuestions } from '#core/advice/next-questions.ts';
import { isSettled } from '#core/advice/settled.ts';
import { isStated, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { isExact } from '#core/profile/possible.ts';
import { statedPossibilities } from '#core/profile/profile.ts';
import { openStandings } from '#test/support/catalogue-arbitraries.ts';
import { SOME } from '#test/support/runs.ts';
import { standingOf } from '#test/support/simulated-interview.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('the laws of the next questions', () => {
  it('nobody is asked what is known exactly, worked out, or has been asked already', () => {
    const shown = openStandings.chain(({ standing }) => {
      const all = nextQuestions(standing.ranked, standing.situation).map(({ fact }) => fact);
      return fc.record({ standing: fc.constant(standing), except: fc.subarray([...all]) });
    });

    fc.assert(
      fc.property(shown, ({ standing: { ranked, situation }, except }) => {
        const facts: readonly StatedFactName[] = nextQuestions(ranked, situation, except).map(({ fact }) => fact);

        expect(facts.filter((fact) => !isStated(fact))).toEqual([]);
        expect(facts.filter((fact) => isExact(statedPossibilities(situation.profile, fact)))).toEqual([]);
        expect(facts.filter((fact) => except.includes(fact))).toEqual([]);
      }),
      { numRuns: SOME },
    );
  });

  it('a question is never expected to settle more verdicts than wait for it', () => {
    fc.assert(
      fc.property(openStandings, ({ standing: { ranked, situation } }) => {
        const waitingFor = (fact: StatedFactName) =>
          ranked.filter(({ match }) => match.status !== 'ineligible' && match.missingFacts.includes(fact)).length;

        for (const { fact, decides, inTop, expected } of nextQuestions(ranked, situation)) {
          expect(decides).toBe(waitingFor(fact));
          expect(expected).toBeLessThanOrEqual(decides);
          expect(inTop).toBeLessThanOrEqual(Math.min(5, decides));
        }
      }),
      { numRuns: SOME },
    );
  });

  it('the same questions come in the same order, however the catalogue is read', () => {
    fc.assert(
      fc.property(openStandings, ({ standing: { ranked, situation } }) => {
        const backwards = ranked.map(({ match }) => match.instrument).toReversed();

        const again = standingOf(backwards, situation);

        expect(nextQuestions(again.ranked, situation)).toEqual(nextQuestions(ranked, situation));
      }),
      { numRuns: SOME },
    );
  });

  it('there is a question as long as the first five are not settled', () => {
    fc.assert(
      fc.property(openStandings, ({ standing: { ranked, situation } }) => {
        if (!isSettled(ranked, situation)) expect(nextQuestions(ranked, situation)).not.toEqual([]);
      }),
      { numRuns: SOME },
    );
  });
});
