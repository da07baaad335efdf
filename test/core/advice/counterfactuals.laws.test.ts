import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { costOf, telling } from '#core/advice/change.ts';
import { liesWithin } from '#core/advice/common-ground.ts';
import { type Counterfactual, counterfactualsOf } from '#core/advice/counterfactuals.ts';
import { benchFor } from '#core/advice/repairs.ts';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { resolve } from '#core/eligibility/resolve.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { domainOf } from '#core/profile/fact.ts';
import { definitionOf, type StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { codes, type Possible } from '#core/profile/possible.ts';
import { statedPossibilities } from '#core/profile/profile.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { aMatch, anInstrument } from '#test/support/builders.ts';
import { criteria, halfKnown, toSituation } from '#test/support/criterion-arbitraries.ts';
import { factsIn, type HalfKnown, verdictsByTrying } from '#test/support/oracle.ts';
import { DOMAINS, type Value } from '#test/support/oracle-domains.ts';
import { RUNS } from '#test/support/runs.ts';

vi.setConfig({ testTimeout: 60_000 });

type Case = ReturnType<typeof toCase>;

function toCase([criterion, known]: readonly [Criterion, HalfKnown]) {
  const situation = telling(toSituation(known), 'company.applicantType', codes('company'));
  const match = aMatch(anInstrument({ criteria: [criterion] }), situation);
  return { criterion, known, situation, match, changes: counterfactualsOf(match, benchFor(situation)) };
}

/** Only cases in which something is proposed. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(criteria, halfKnown)
  .map(toCase)
  .filter(({ changes }) => changes.length > 0);

const GOOD = ['to-be-assessed', 'met'];

function isYes(criterion: Criterion, situation: Situation, facts: Counterfactual['facts']): boolean {
  const after = facts.reduce((told, { fact, to }) => telling(told, fact, to), situation);
  return resolve(criterion, after).finding.verdicts.every((verdict) => GOOD.includes(verdict));
}

function law(name: string, holds: (one: Case) => void): void {
  it(name, () => {
    fc.assert(fc.property(cases, holds), { numRuns: RUNS });
  });
}

describe('the laws of what would change an answer', () => {
  law('every change makes the match a yes, of the kind it names', ({ criterion, situation, changes }) => {
    for (const { facts, thenStatus } of changes) {
      const after = facts.reduce((told, { fact, to }) => telling(told, fact, to), situation);

      expect(isYes(criterion, situation, facts)).toBe(true);
      expect(aMatch(anInstrument({ criteria: [criterion] }), after).status).toBe(thenStatus);
    }
  });

  law('every company that makes the change gets a yes', ({ criterion, known, changes }) => {
    for (const { facts } of changes) {
      const told = new Map([...known, ...facts.map(({ fact, to }) => [fact, membersOf(fact, to, criterion)] as const)]);

      expect(isYesByTrying(criterion, told)).toBe(true);
    }
  });

  law('no part of a change can be left out', ({ criterion, situation, changes }) => {
    for (const { facts } of changes) {
      const fewer = facts.map((part) => facts.filter((other) => other !== part));

      expect(fewer.filter((rest) => isYes(criterion, situation, rest))).toEqual([]);
    }
  });

  law('what is fixed, or only time changes, is never turned into something else', ({ situation, changes }) => {
    for (const { fact, to } of changes.flatMap(({ facts }) => facts)) {
      const { curability } = definitionOf(fact);
      const isChangeable = curability === 'choice' || curability === 'action';
      const within = isChangeable ? domainOf(definitionOf(fact)) : statedPossibilities(situation.profile, fact);

      expect(liesWithin(to, within)).toBe(true);
    }
  });

  law('a change takes only an answer exactly when everything in it may already be so', ({ situation, changes }) => {
    for (const { facts, effort } of changes) {
      const isPossible = facts.every(({ fact, to }) => liesWithin(to, statedPossibilities(situation.profile, fact)));

      expect(effort === 'answer').toBe(isPossible);
    }
  });

  law('the cheapest comes first, and none comes twice', ({ situation, changes }) => {
    const costs = changes.map(({ facts }) => costOf(facts, situation));

    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(new Set(changes.map(({ facts }) => JSON.stringify(facts))).size).toBe(changes.length);
  });

  it('wherever one fact is enough, something is proposed', () => {
    fc.assert(
      fc.property(fc.tuple(criteria, halfKnown).map(toCase), ({ criterion, known, match, changes }) => {
        const isEnough = factsIn(criterion).some((fact) =>
          valuesInReach(fact, known).some((value) => isYesByTrying(criterion, new Map(known).set(fact, [value]))),
        );

        if (isEnough && match.group !== 'yes') expect(changes).not.toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

function isYesByTrying(criterion: Criterion, known: HalfKnown): boolean {
  return verdictsByTrying(criterion, known).every((verdict) => GOOD.includes(verdict));
}

/** What a fact may be, or be changed to. */
function valuesInReach(fact: StatedFactName, known: HalfKnown): readonly Value[] {
  const { curability } = definitionOf(fact);
  const told = curability === 'choice' || curability === 'action' ? undefined : known.get(fact);
  return told ?? DOMAINS.get(fact) ?? [];
}

/** The values of the small domains that an aim stands for. */
function membersOf(fact: StatedFactName, to: Possible, criterion: Criterion): readonly Value[] {
  if (to.kind === 'sets') return to.sets;
  const named = JSON.stringify(criterion);
  return (DOMAINS.get(fact) ?? []).filter((value) => {
    if (to.kind === 'numbers') {
      const point = typeof value === 'string' ? toDayNumber(value) : Number(value);
      return to.intervals.some(({ min, max }) => min <= point && point <= max);
    }
    return to.kind === 'codes' && to.codes.some((code) => code === value || standsFor(code, value, named));
  });
}

/** A place such as `18~~` stands for those in county 18 that the rules do not name. */
function standsFor(code: string | boolean, value: Value, named: string): boolean {
  if (typeof code !== 'string' || typeof value !== 'string' || !code.endsWith('~')) return false;
  return value.startsWith(code.replace(/~+$/, '')) && !named.includes(`"${value}"`);
}
