import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nextQuestions } from '#core/advice/next-questions.ts';
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
      const { ranked, situation, outlook } = standing;
      const all = nextQuestions(ranked, situation, outlook).map(({ fact }) => fact);
      return fc.record({ standing: fc.constant(standing), except: fc.subarray([...all]) });
    });

    fc.assert(
      fc.property(shown, ({ standing: { ranked, situation, outlook }, except }) => {
        const questions = nextQuestions(ranked, situation, { ...outlook, except });
        const facts: readonly StatedFactName[] = questions.map(({ fact }) => fact);

        expect(facts.filter((fact) => !isStated(fact))).toEqual([]);
        expect(facts.filter((fact) => isExact(statedPossibilities(situation.profile, fact)))).toEqual([]);
        expect(facts.filter((fact) => except.includes(fact))).toEqual([]);
      }),
      { numRuns: SOME },
    );
  });

  it('a question is never expected to settle more verdicts than wait for it', () => {
    fc.assert(
      fc.property(openStandings, ({ standing: { ranked, situation, outlook } }) => {
        const waitingFor = (fact: StatedFactName) =>
          ranked.filter(({ match }) => match.status !== 'ineligible' && match.missingFacts.includes(fact)).length;

        for (const { fact, decides, inTop, expected } of nextQuestions(ranked, situation, outlook)) {
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
      fc.property(openStandings, ({ standing: { ranked, situation, outlook } }) => {
        const backwards = ranked.map(({ match }) => match.instrument).toReversed();

        const again = standingOf(backwards, situation);

        expect(nextQuestions(again.ranked, situation, again.outlook)).toEqual(
          nextQuestions(ranked, situation, outlook),
        );
      }),
      { numRuns: SOME },
    );
  });

  it('there is a question as long as the first five are not settled', () => {
    fc.assert(
      fc.property(openStandings, ({ standing: { ranked, situation, outlook } }) => {
        if (!outlook.isSettled) expect(nextQuestions(ranked, situation, outlook)).not.toEqual([]);
      }),
      { numRuns: SOME },
    );
  });
});
