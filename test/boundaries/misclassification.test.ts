import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MET, UNKNOWN, UNMET, type Verdicts } from '#core/eligibility/verdict.ts';
import { verdictsFor } from '#test/support/builders.ts';
import { RUNS } from '#test/support/runs.ts';

/** How a portal sorts head counts into classes, and the number it then puts in place of each. */
const BY_SIX = [
  { min: 0, max: 9, middle: 5 },
  { min: 10, max: 19, middle: 15 },
  { min: 20, max: 49, middle: 40 },
  { min: 50, max: 249, middle: 150 },
  { min: 250, max: 499, middle: 350 },
  { min: 500, middle: 600 },
] as const;
const BY_FIVE = [
  { min: 1, max: 9, middle: 5 },
  { min: 10, max: 49, middle: 30 },
  { min: 50, max: 99, middle: 75 },
  { min: 100, max: 299, middle: 200 },
  { min: 300, middle: 500 },
] as const;

type Class = { readonly min: number; readonly max?: number; readonly middle: number };

function classOf(classes: readonly Class[], employees: number): Class {
  const found = classes.findLast(({ min }) => min <= employees);
  if (found === undefined) throw new Error(`${employees} employees are in no class`);
  return found;
}

const judged = (limit: object, employees: unknown, more: object = {}): Verdicts =>
  verdictsFor({ rule: 'range', fact: 'company.employees', ...limit }, { company: { ...asAnswer(employees), ...more } });

function asAnswer(employees: unknown): object {
  return JSON.parse(JSON.stringify({ employees }));
}

const interval = ({ min, max }: Class) => ({ min, max });

describe('a head count that the middle of its class gets wrong', () => {
  it.each([
    { employees: 280, classes: BY_SIX, limit: { max: 300 }, right: MET, asClass: UNKNOWN },
    { employees: 250, classes: BY_SIX, limit: { max: 250 }, right: MET, asClass: UNKNOWN },
    { employees: 6000, classes: BY_SIX, limit: { max: 4999 }, right: UNMET, asClass: UNKNOWN },
    { employees: 0, classes: BY_SIX, limit: { min: 1 }, right: UNMET, asClass: UNKNOWN },
    { employees: 49, classes: BY_FIVE, limit: { min: 40 }, right: MET, asClass: UNKNOWN },
    { employees: 12, classes: BY_FIVE, limit: { min: 20 }, right: UNMET, asClass: UNKNOWN },
  ])(
    'is right exactly and open as a class: $employees under $limit',
    ({ employees, classes, limit, right, asClass }) => {
      const known = classOf(classes, employees);

      expect(judged(limit, known.middle)).not.toEqual(right);
      expect(judged(limit, employees)).toEqual(right);
      expect(judged(limit, interval(known))).toEqual(asClass);
    },
  );

  it('is none where the border of the class is the limit: fewer than 250 is known of 50 to 249', () => {
    expect(judged({ below: 250 }, interval(classOf(BY_SIX, 249)))).toEqual(MET);
    expect(judged({ below: 250 }, interval(classOf(BY_SIX, 250)))).toEqual(UNMET);
  });

  it('is not skipped for a sole proprietor without employees', () => {
    const proprietor = { legalForm: 'ENK' };

    expect(judged({ min: 20 }, 0, proprietor)).toEqual(UNMET);
    expect(judged({ min: 20 }, { max: 9 }, proprietor)).toEqual(UNMET);
    expect(judged({ min: 20 }, undefined, proprietor)).toEqual(UNKNOWN);
  });
});

describe('a class of head counts', () => {
  const limits = fc
    .tuple(fc.constantFrom('min', 'max', 'above', 'below'), fc.integer({ min: 0, max: 7000 }))
    .map(([kind, value]) => ({ [kind]: value }));
  const headCounts = fc.oneof(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 8000 }));

  it.each([
    { name: 'six', classes: BY_SIX },
    { name: 'five', classes: BY_FIVE },
  ])('of $name never says the wrong thing of a company in it', ({ classes }) => {
    fc.assert(
      fc.property(headCounts, limits, (employees, limit) => {
        const [verdict] = judged(limit, employees);

        expect(judged(limit, interval(classOf(classes, employees)))).toContain(verdict);
      }),
      { numRuns: RUNS },
    );
  });

  it('is open only where two companies in it differ', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BY_SIX), limits, (known, limit) => {
        const ends = [known.min, 'max' in known ? known.max : 10_000_000];
        const verdicts = ends.map((employees) => judged(limit, employees).join());

        expect(judged(limit, interval(known)).length > 1).toBe(new Set(verdicts).size > 1);
      }),
      { numRuns: RUNS },
    );
  });
});
