import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { judge, verdictsOf } from '#core/eligibility/judge.ts';
import { resolve, resolvedVerdicts } from '#core/eligibility/resolve.ts';
import { type Situation, unassuming } from '#core/eligibility/situation.ts';
import { negate } from '#core/eligibility/verdict.ts';
import type { KnownFact } from '#core/profile/profile.ts';
import { criteria, halfKnown, narrowingsOf, plainCriteria, toSituation } from '#test/support/criterion-arbitraries.ts';
import { verdictsByTrying } from '#test/support/oracle.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

const narrowed = halfKnown.chain((wide) => fc.tuple(fc.constant(wide), narrowingsOf(wide)));

function isRefused(criterion: Criterion, situation: Situation): boolean {
  const [worst, ...others] = resolve(criterion, situation).finding.verdicts;
  return worst === 'unmet' && others.length === 0;
}

function guessed(answer: KnownFact, assumed: fc.Stream<boolean>): KnownFact {
  const [isGuess = false] = assumed.take(1);
  return isGuess ? { ...answer, provenance: 'assumed' } : answer;
}

describe('the laws of judgement', () => {
  it('a resolved verdict is exactly what every company that fits would get', () => {
    fc.assert(
      fc.property(criteria, halfKnown, (criterion, known) => {
        const { finding, exact } = resolve(criterion, toSituation(known));

        expect({ verdicts: finding.verdicts, exact }).toEqual({
          verdicts: verdictsByTrying(criterion, known),
          exact: true,
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('the verdicts are the same, whether or not somebody asks why', () => {
    fc.assert(
      fc.property(criteria, halfKnown, fc.infiniteStream(fc.boolean()), (criterion, known, assumed) => {
        const { profile, ...day } = toSituation(known);
        const situation = {
          ...day,
          profile: new Map([...profile].map(([fact, one]) => [fact, guessed(one, assumed)])),
        };

        expect(verdictsOf(criterion, situation)).toEqual(judge(criterion, situation).verdicts);
        expect(resolvedVerdicts(criterion, situation)).toEqual(resolve(criterion, situation).finding.verdicts);
      }),
      { numRuns: RUNS },
    );
  });

  it('no company gets a verdict that was not held possible', () => {
    fc.assert(
      fc.property(criteria, halfKnown, (criterion, known) => {
        const { verdicts } = judge(criterion, toSituation(known));

        expect(verdicts).toEqual(expect.arrayContaining([...verdictsByTrying(criterion, known)]));
      }),
      { numRuns: RUNS },
    );
  });

  it('knowing more neither opens a closed verdict nor turns it', () => {
    fc.assert(
      fc.property(criteria, narrowed, (criterion, [wide, narrow]) => {
        const [before, after] = [toSituation(wide), toSituation(narrow)];

        expect(judge(criterion, before).verdicts).toEqual(
          expect.arrayContaining([...judge(criterion, after).verdicts]),
        );
        expect(resolve(criterion, before).finding.verdicts).toEqual(
          expect.arrayContaining([...resolve(criterion, after).finding.verdicts]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('a refusal stands without the assumptions', () => {
    fc.assert(
      fc.property(criteria, halfKnown, fc.infiniteStream(fc.boolean()), (criterion, known, assumed) => {
        const { profile, ...day } = toSituation(known);
        const situation = {
          profile: new Map([...profile].map(([fact, answer]) => [fact, guessed(answer, assumed)])),
          ...day,
        };

        const refused = isRefused(criterion, situation);

        if (refused) expect(isRefused(criterion, unassuming(situation))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('the order in which parts are written does not matter', () => {
    const shuffled = fc
      .array(criteria, { minLength: 2, maxLength: 3 })
      .chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length })));

    fc.assert(
      fc.property(shuffled, halfKnown, fc.constantFrom('all', 'any'), ([of, other], known, rule) => {
        const situation = toSituation(known);
        const one = resolve({ id: 'one', rule, of }, situation);

        expect(resolve({ id: 'one', rule, of: other }, situation).finding.verdicts).toEqual(one.finding.verdicts);
      }),
      { numRuns: RUNS },
    );
  });

  it('a condition and its opposite never hold together, and one of them always does', () => {
    fc.assert(
      fc.property(plainCriteria, halfKnown, (criterion, known) => {
        const situation = toSituation(known);
        const opposite = { id: 'not', rule: 'not', of: criterion } as const;

        expect(resolve({ id: 'any', rule: 'any', of: [criterion, opposite] }, situation).finding.verdicts).toEqual([
          'met',
        ]);
        expect(resolve({ id: 'all', rule: 'all', of: [criterion, opposite] }, situation).finding.verdicts).toEqual([
          'unmet',
        ]);
        expect(resolve(opposite, situation).finding.verdicts).toEqual(
          negate(resolve(criterion, situation).finding.verdicts),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
