import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '#core/eligibility/judge.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { knowing } from '#core/eligibility/told-situation.ts';
import { criteria, halfKnown, toSituation } from '#test/support/criterion-arbitraries.ts';
import { RUNS } from '#test/support/runs.ts';

/** A company, and what it tells of some facts afterwards, one after the other. */
const tellings = fc.tuple(halfKnown, halfKnown).map(([before, after]) => ({
  situation: toSituation(before),
  told: [...toSituation(after).profile].slice(0, 3),
}));

/** The same, with nothing carried over. */
function anew(situation: Situation): Situation {
  return { ...situation, profile: new Map(situation.profile) };
}

describe('a situation that differs from another in what was told since', () => {
  it('is judged as if all of it had been told at once, whatever was worked out before', () => {
    fc.assert(
      fc.property(criteria, tellings, (criterion, { situation, told }) => {
        judge(criterion, situation);
        const later = told.reduce((now, [fact, known]) => {
          const next = knowing(now, fact, known);
          judge(criterion, next);
          return next;
        }, situation);

        expect(judge(criterion, later)).toEqual(judge(criterion, anew(later)));
        expect(resolve(criterion, later)).toEqual(resolve(criterion, anew(later)));
      }),
      { numRuns: RUNS },
    );
  });

  it('shows the whole profile to who looks at all of it', () => {
    fc.assert(
      fc.property(tellings, ({ situation, told }) => {
        const plain = new Map([...situation.profile, ...told]);
        const { profile } = told.reduce((now, [fact, known]) => knowing(now, fact, known), situation);
        const visited: unknown[] = [];
        profile.forEach((known, fact) => {
          visited.push([fact, known]);
        });

        expect(new Map(profile)).toEqual(plain);
        expect(visited).toEqual([...profile.entries()]);
        expect([...profile.keys()]).toEqual([...profile].map(([fact]) => fact));
        expect([...profile.values()]).toEqual([...profile].map(([, known]) => known));
        expect(profile.size).toBe(plain.size);
        expect([...plain.keys()].every((fact) => profile.has(fact))).toBe(true);
        expect([...plain.keys()].map((fact) => profile.get(fact))).toEqual([...plain.values()]);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('keeps nothing of what it was when it is copied for another day', () => {
    const situation = toSituation(new Map());
    const told = knowing(situation, 'project.started', {
      possible: { kind: 'codes', codes: [true] },
      provenance: 'declared',
    });

    expect(Object.keys({ ...told }).toSorted()).toEqual(['clock', 'ignored', 'moments', 'parameters', 'profile']);
  });
});
