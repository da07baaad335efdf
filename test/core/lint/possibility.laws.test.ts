import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import { canHappen, toFail, toHold } from '#core/lint/possibility.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { TODAY } from '#test/support/builders.ts';
import { plainCriteria } from '#test/support/criterion-arbitraries.ts';
import { verdictsByTrying } from '#test/support/oracle.ts';
import { onDay } from '#test/support/question-day.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

const not = (of: Criterion): Criterion => ({ id: 'not', rule: 'not', of });
const day = { min: toDayNumber(TODAY), max: toDayNumber(TODAY) };
const NOTHING_KNOWN = {
  profile: new Map(),
  moments: { application: day, approval: day, award: day },
  parameters: onDay(TODAY).parameters,
};

function holdsForSome(criterion: Criterion) {
  const { finding, exact } = resolve(criterion, NOTHING_KNOWN);
  if (!exact) return 'not-decided';
  return finding.verdicts.includes('met') ? 'yes' : 'no';
}

describe('what can happen', () => {
  it('is whatever happens to a company that is tried', () => {
    fc.assert(
      fc.property(plainCriteria, (criterion) => {
        const tried = verdictsByTrying(criterion, new Map());

        if (tried.includes('met')) expect(canHappen([toHold(criterion)], onDay(TODAY))).toBe('yes');
        if (tried.includes('unmet')) expect(canHappen([toFail(criterion)], onDay(TODAY))).toBe('yes');
      }),
      { numRuns: RUNS },
    );
  });

  it('is what the engine leaves open when nothing is known', () => {
    fc.assert(
      fc.property(plainCriteria, (criterion) => {
        expect(canHappen([toHold(criterion)], onDay(TODAY))).toBe(holdsForSome(criterion));
        expect(canHappen([toFail(criterion)], onDay(TODAY))).toBe(holdsForSome(not(criterion)));
      }),
      { numRuns: RUNS },
    );
  });

  it('is asked of one company at a time when there are two demands', () => {
    fc.assert(
      fc.property(plainCriteria, plainCriteria, (one, other) => {
        const both: Criterion = { id: 'both', rule: 'all', of: [one, not(other)] };

        expect(canHappen([toHold(one), toFail(other)], onDay(TODAY))).toBe(holdsForSome(both));
      }),
      { numRuns: RUNS },
    );
  });
});
