import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  atLeast,
  isDecided,
  MET,
  negate,
  UNKNOWN,
  UNMET,
  union,
  VERDICTS,
  type Verdict,
  type Verdicts,
  verdictsOf,
} from '#core/eligibility/verdict.ts';

const ASSESSED: Verdicts = ['to-be-assessed'];
const EXCEPTION: Verdicts = ['met-by-exception'];

describe('the verdict on a branch', () => {
  it.each([
    { left: MET, right: MET, all: MET, any: MET },
    { left: MET, right: UNMET, all: UNMET, any: MET },
    { left: UNMET, right: UNMET, all: UNMET, any: UNMET },
    { left: MET, right: UNKNOWN, all: UNKNOWN, any: MET },
    { left: UNMET, right: UNKNOWN, all: UNMET, any: UNKNOWN },
    { left: UNKNOWN, right: UNKNOWN, all: UNKNOWN, any: UNKNOWN },
    { left: MET, right: EXCEPTION, all: EXCEPTION, any: MET },
    { left: UNMET, right: EXCEPTION, all: UNMET, any: EXCEPTION },
    { left: MET, right: ASSESSED, all: ASSESSED, any: MET },
    { left: EXCEPTION, right: ASSESSED, all: EXCEPTION, any: ASSESSED },
    { left: ASSESSED, right: UNKNOWN, all: ['unmet', 'to-be-assessed'], any: ['to-be-assessed', 'met'] },
  ])('is $all for all and $any for any of $left and $right', ({ left, right, all, any }) => {
    expect(allOf([left, right])).toEqual(all);
    expect(anyOf([left, right])).toEqual(any);
  });

  it.each([
    { verdicts: MET, not: UNMET },
    { verdicts: UNMET, not: MET },
    { verdicts: UNKNOWN, not: UNKNOWN },
  ])('is $not for not $verdicts', ({ verdicts, not }) => {
    expect(negate(verdicts)).toEqual(not);
  });

  it.each([
    { count: 2, parts: [MET, MET, UNMET], verdict: MET },
    { count: 2, parts: [MET, UNMET, UNMET], verdict: UNMET },
    { count: 2, parts: [MET, UNKNOWN, UNMET], verdict: UNKNOWN },
    { count: 2, parts: [MET, MET, UNKNOWN], verdict: MET },
    { count: 3, parts: [MET, UNMET, UNKNOWN], verdict: UNMET },
    { count: 2, parts: [MET, EXCEPTION, UNMET], verdict: EXCEPTION },
  ])('is $verdict for at least $count of $parts', ({ count, parts, verdict }) => {
    expect(atLeast(count, parts)).toEqual(verdict);
  });

  it('is never empty', () => {
    expect(() => verdictsOf({})).toThrow('A criterion always has a possible verdict.');
  });
});

const verdicts = fc
  .subarray([...VERDICTS], { minLength: 1 })
  .map((kept) => verdictsOf(Object.fromEntries(kept.map((verdict) => [verdict, true]))));
const plain = fc.constantFrom(MET, UNMET, UNKNOWN);
const parts = fc.array(verdicts, { minLength: 1, maxLength: 5 });
const partsAndCount = parts.chain((some) => fc.tuple(fc.constant(some), fc.integer({ min: 1, max: some.length })));
const wideAndNarrow = verdicts.chain((wide) => fc.tuple(fc.constant(wide), narrowerThan(wide)));

function narrowerThan(wide: Verdicts): fc.Arbitrary<Verdicts> {
  return fc
    .subarray([...wide], { minLength: 1 })
    .map((kept) => verdictsOf(Object.fromEntries(kept.map((verdict) => [verdict, true]))));
}

/** Every way to pick one verdict per part. */
function choices([first, ...rest]: readonly Verdicts[]): readonly (readonly Verdict[])[] {
  return first === undefined ? [[]] : choices(rest).flatMap((tail) => first.map((verdict) => [verdict, ...tail]));
}

/** What the k-th best of the parts can be, by trying every choice. */
function kthBest(count: number, of: readonly Verdicts[]): readonly Verdict[] {
  const ranked = choices(of).map((choice) =>
    choice.map((verdict) => VERDICTS.indexOf(verdict)).toSorted((a, b) => b - a),
  );
  return VERDICTS.filter((_, rank) => ranked.some((ranks) => ranks[count - 1] === rank));
}

describe('the laws of verdicts', () => {
  it('at least k of the parts is what every choice of verdicts gives', () => {
    fc.assert(
      fc.property(partsAndCount, ([some, count]) => {
        expect(atLeast(count, some)).toEqual(kthBest(count, some));
      }),
    );
  });

  it('all is at least every part, and any is at least one', () => {
    fc.assert(
      fc.property(parts, (some) => {
        expect(allOf(some)).toEqual(atLeast(some.length, some));
        expect(anyOf(some)).toEqual(atLeast(1, some));
      }),
    );
  });

  it('not all is any not, and not any is all not', () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (some) => {
        expect(negate(allOf(some))).toEqual(anyOf(some.map(negate)));
        expect(negate(anyOf(some))).toEqual(allOf(some.map(negate)));
      }),
    );
  });

  it('a double negation says nothing new', () => {
    fc.assert(
      fc.property(verdicts, (some) => {
        expect(negate(negate(some))).toEqual(some);
      }),
    );
  });

  it('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(partsAndCount, ([some, count]) => {
        const turned = some.toReversed();
        expect(allOf(turned)).toEqual(allOf(some));
        expect(anyOf(turned)).toEqual(anyOf(some));
        expect(atLeast(count, turned)).toEqual(atLeast(count, some));
      }),
    );
  });

  it('the grouping of the parts does not matter', () => {
    fc.assert(
      fc.property(verdicts, verdicts, verdicts, (a, b, c) => {
        expect(allOf([allOf([a, b]), c])).toEqual(allOf([a, allOf([b, c])]));
        expect(anyOf([anyOf([a, b]), c])).toEqual(anyOf([a, anyOf([b, c])]));
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  it('knowing more of the parts never opens a verdict that was closed', () => {
    fc.assert(
      fc.property(fc.array(wideAndNarrow, { minLength: 1, maxLength: 5 }), fc.nat(4), (pairs, place) => {
        const wide = pairs.map(([before]) => before);
        const narrow = pairs.map(([, after]) => after);
        const count = 1 + (place % pairs.length);

        expect(allOf(wide)).toEqual(expect.arrayContaining([...allOf(narrow)]));
        expect(anyOf(wide)).toEqual(expect.arrayContaining([...anyOf(narrow)]));
        expect(atLeast(count, wide)).toEqual(expect.arrayContaining([...atLeast(count, narrow)]));
      }),
    );
  });

  it('one possible verdict is a decision', () => {
    fc.assert(
      fc.property(verdicts, (some) => {
        expect(isDecided(some)).toBe(some.length === 1);
      }),
    );
  });
});
