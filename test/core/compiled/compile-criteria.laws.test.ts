import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compileCriteria } from '#core/compiled/compile-criteria.ts';
import { verdictsIn } from '#core/compiled/verdict-set.ts';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { judge } from '#core/eligibility/judge.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import type { KnownFact } from '#core/profile/profile.ts';
import { criteria, halfKnown, toSituation } from '#test/support/criterion-arbitraries.ts';
import { verdictsByTrying } from '#test/support/oracle.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 120_000 });

const numRuns = RUNS / 10;
/** More than one word of bits, so that places and words are told apart. */
const several = fc.array(criteria, { minLength: 1, maxLength: 80 });
/** As a catalogue writes them: rules and lists of alternatives that must all hold. */
const stacked = fc.array(
  fc.array(criteria, { minLength: 1, maxLength: 8 }).map((of): Criterion => ({ id: 'all', rule: 'all', of })),
  { minLength: 1, maxLength: 40 },
);
const companies = fc.array(halfKnown, { minLength: 1, maxLength: 8 });
/** Companies some of whose answers were never given, but taken for granted. */
const guessing = fc.array(
  fc.tuple(halfKnown, fc.infiniteStream(fc.boolean())).map(([known, assumed]): Situation => {
    const { profile, ...day } = toSituation(known);
    return { profile: new Map([...profile].map(([fact, answer]) => [fact, guessed(answer, assumed)])), ...day };
  }),
  { minLength: 1, maxLength: 8 },
);
const day = toSituation(new Map());

function guessed(answer: KnownFact, assumed: fc.Stream<boolean>): KnownFact {
  const [isGuess = false] = assumed.take(1);
  return isGuess ? { ...answer, provenance: 'assumed' } : answer;
}

/** What each says, one company after another on the same compiled criteria. */
function said(together: readonly Criterion[], situations: readonly Situation[]) {
  const compiled = compileCriteria(together, day);
  return situations.map((situation) => [...compiled.judge(situation)].map(verdictsIn));
}

describe('compiled criteria', () => {
  it('say what trying every company says', () => {
    fc.assert(
      fc.property(several, companies, (together, knowns) => {
        expect(said(together, knowns.map(toSituation))).toEqual(
          knowns.map((known) => together.map((criterion) => verdictsByTrying(criterion, known))),
        );
      }),
      { numRuns },
    );
  });

  it('say what resolving each by itself says, also where answers were taken for granted', () => {
    fc.assert(
      fc.property(fc.oneof(several, stacked), guessing, (together, situations) => {
        expect(said(together, situations)).toEqual(
          situations.map((situation) => together.map((criterion) => resolve(criterion, situation).finding.verdicts)),
        );
      }),
      { numRuns },
    );
  });

  it('say rule by rule what judging each by itself says', () => {
    fc.assert(
      fc.property(fc.oneof(several, stacked), guessing, (together, situations) => {
        const compiled = compileCriteria(together, day);

        expect(situations.map((situation) => [...compiled.bound(situation)].map(verdictsIn))).toEqual(
          situations.map((situation) => together.map((criterion) => judge(criterion, situation).verdicts)),
        );
      }),
      { numRuns },
    );
  });

  it('fill the bytes they are given, whatever those held before', () => {
    fc.assert(
      fc.property(several, halfKnown, (together, known) => {
        const compiled = compileCriteria(together, day);
        const used = new Uint8Array(together.length).fill(255);

        expect(compiled.judge(toSituation(known), used)).toBe(used);
        expect(used).toEqual(compiled.judge(toSituation(known)));
      }),
      { numRuns },
    );
  });
});
