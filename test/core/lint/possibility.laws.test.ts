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

/** Two demands that take the engine more than half of the situations it may try. */
const MANY_PLACES_AND_NEEDS: Criterion = {
  id: 'places-and-needs',
  rule: 'any',
  of: [
    { id: 'place', rule: 'within', fact: 'company.municipality', codes: ['5001'] },
    { id: 'county', rule: 'is', fact: 'company.county', values: ['50'] },
    { id: 'testing', rule: 'count', fact: 'project.needs', of: ['testing'], atLeast: 1 },
    { id: 'equity', rule: 'count', fact: 'project.needs', of: ['equity'], atLeast: 1 },
    { id: 'money', rule: 'overlaps', fact: 'project.needs', with: ['loan', 'equity'] },
    { id: 'any-need', rule: 'present', fact: 'project.needs' },
  ],
};
const MANY_LEVELS: Criterion = {
  id: 'levels',
  rule: 'any',
  of: [
    { id: 'first', rule: 'phase-window', trl: { min: 1, max: 1 }, cri: { min: 1, max: 1 } },
    { id: 'first-too', rule: 'phase-window', trl: { min: 1, max: 1 }, cri: { min: 1, max: 1 } },
    { id: 'ready', rule: 'range', fact: 'project.cri', min: 2 },
    { id: 'third', rule: 'phase-window', trl: { min: 3, max: 3 }, cri: { min: 1, max: 2 } },
  ],
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
      { numRuns: RUNS, examples: [[MANY_PLACES_AND_NEEDS, MANY_LEVELS]] },
    );
  });
});
