import fc from 'fast-check';
import type { Criterion } from '#core/eligibility/criterion.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { type Code, codes, numbers, type Possible, sets } from '#core/profile/possible.ts';
import type { KnownFact, Profile } from '#core/profile/profile.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { aCriterion, TODAY } from './builders.ts';
import { factsIn, type HalfKnown } from './oracle.ts';
import { DOMAINS, type Value } from './oracle-domains.ts';
import { onDay } from './question-day.ts';

const NEEDS = ['loan', 'testing', 'equity'];
const PHASES = ['technology-and-product-development', 'test-and-verification', 'commercialisation'].concat([
  'scaling',
  'international-expansion',
]);
const SINCE_REGISTRATION = { rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'award' };
const LEVEL_SPANS = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }))
  .map(([min, width]) => ({ min, max: min + width }));

type Part = Record<string, unknown>;

const range = (fact: string) => bands().map((band): Part => ({ rule: 'range', fact, ...band }));
const yesOrNo = (fact: string) => fc.boolean().map((value): Part => ({ rule: 'is', fact, values: [value] }));
const phases = some(PHASES).map((list): Part => ({ rule: 'overlaps', fact: 'project.phases', with: list }));
const levels = fc.record({ trl: LEVEL_SPANS, cri: LEVEL_SPANS });

/** Rules by what they look at: a tree drawn from one or two subjects asks about the same facts again and again. */
const PLAIN_RULES: readonly (readonly fc.Arbitrary<Part>[])[] = [
  [range('project.trl'), range('project.trl'), phases],
  [range('project.cri'), phases, levels.map((window) => ({ rule: 'phase-window', ...window }))],
  [range('company.employees')],
  [yesOrNo('company.exporting'), yesOrNo('company.exportAmbition'), phases],
  [fc.constant({ rule: 'not-started' })],
  [
    some(['03', '11', '18', '50', '56']).map((values) => ({ rule: 'is', fact: 'company.county', values })),
    some(['03', '18', '1804', '5001']).map((list) => ({ rule: 'within', fact: 'company.municipality', codes: list })),
  ],
  [
    some(NEEDS).map((list) => ({ rule: 'overlaps', fact: 'project.needs', with: list })),
    some(NEEDS).map((of) => ({ rule: 'count', fact: 'project.needs', of, atLeast: Math.min(2, of.length) })),
    fc.integer({ min: 1, max: 2 }).map((atLeast) => ({ rule: 'count', fact: 'project.needs', atLeast })),
    fc.constant({ rule: 'present', fact: 'project.needs' }),
  ],
  [
    fc
      .record({ limit: fc.constantFrom('min', 'max', 'above', 'below'), years: fc.integer({ min: 2, max: 3 }) })
      .map(({ limit, years }) => ({ ...SINCE_REGISTRATION, [limit]: years })),
  ],
];

const VAGUE_RULES: readonly fc.Arbitrary<Part>[] = [
  fc.constant({ rule: 'assessed', what: { nb: 'nivå', nn: 'nivå', en: 'level' } }),
  fc.constant({ rule: 'range', fact: 'project.trl', min: 5, max: 7, exception: { min: 4, max: 8 } }),
  fc.constant({ rule: 'phase-window', cri: { min: 3, max: 4 }, exception: { cri: { min: 2, max: 5 } } }),
  fc.constant({ rule: 'is', fact: 'project.innovationLevel', values: ['international'], exception: ['national'] }),
];

/** A part of a list, at least one member of it. */
function some<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...list], { minLength: 1 });
}

function bands() {
  const limit = fc.integer({ min: 1, max: 6 });
  return fc.oneof(
    limit.map((min) => ({ min })),
    limit.map((max) => ({ max })),
    limit.map((above) => ({ above })),
    limit.map((below) => ({ below: below + 1 })),
    fc.tuple(limit, limit).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  );
}

const named = (part: Part) => ({ id: 'it', ...part });

function treesOver(plainRules: readonly fc.Arbitrary<Part>[]) {
  const plainLeaf = fc.oneof(...plainRules).map(named);
  const vagueLeaf = fc.oneof(...VAGUE_RULES).map(named);
  return fc.letrec<{ tree: Part; plain: Part }>((tie) => ({
    plain: fc.oneof({ maxDepth: 2 }, plainLeaf, ...branches(tie('plain')), negated(tie('plain'))),
    tree: fc.oneof({ maxDepth: 2 }, plainLeaf, ...branches(tie('tree')), negated(tie('plain')), vagueLeaf),
  }));
}

function branches(part: fc.Arbitrary<Part>) {
  const of = fc.array(part, { minLength: 1, maxLength: 4 });
  return [
    { weight: 3, arbitrary: of.map((parts) => named({ rule: 'all', of: parts })) },
    { weight: 3, arbitrary: of.map((parts) => named({ rule: 'any', of: parts })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(of, fc.nat(3))
        .map(([parts, place]) => named({ rule: 'at-least', count: 1 + (place % parts.length), of: parts })),
    },
  ];
}

function negated(part: fc.Arbitrary<Part>) {
  return part.map((of) => named({ rule: 'not', of }));
}

const subjects = fc.subarray([...PLAIN_RULES], { minLength: 1, maxLength: 2 }).map((chosen) => chosen.flat());
const isSmall = (criterion: Criterion) => factsIn(criterion).length <= 4;

/** Trees of up to three levels over a few facts, so that parts often look at the same one. */
export const criteria: fc.Arbitrary<Criterion> = subjects
  .chain((rules) => treesOver(rules).tree)
  .map(aCriterion)
  .filter(isSmall);
/** Trees without exceptions and assessments, which therefore have an opposite. */
export const plainCriteria: fc.Arbitrary<Criterion> = subjects
  .chain((rules) => treesOver(rules).plain)
  .map(aCriterion)
  .filter(isSmall);

/** Companies of which some facts are unknown and others known more or less. */
export const halfKnown: fc.Arbitrary<HalfKnown> = fc
  .tuple(...[...DOMAINS].map(([fact, values]) => fc.option(valuesIn(values)).map((kept) => ({ fact, kept }))))
  .map((facts) => new Map(facts.flatMap(({ fact, kept }) => (kept === null ? [] : [[fact, kept]]))));

function valuesIn(values: readonly Value[]): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    fc.constantFrom(...values).map((value) => [value]),
    fc.tuple(fc.nat(values.length - 1), fc.nat(3)).map(([from, more]) => values.slice(from, from + 1 + more)),
    fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) }),
  );
}

/** The same company, known at least as well: every fact loses some of its values, or none. */
export function narrowingsOf(known: HalfKnown): fc.Arbitrary<HalfKnown> {
  const facts = [...DOMAINS].map(([fact, values]) => {
    const now = known.get(fact) ?? values;
    const fewer = fc.subarray([...now], { minLength: 1 }).map((kept) => ({ fact, kept: [...kept] }));
    return fc.oneof(fewer, fc.constant({ fact, kept: known.get(fact) }));
  });
  return fc
    .tuple(...facts)
    .map((kept) => new Map(kept.flatMap(({ fact, kept: values }) => (values === undefined ? [] : [[fact, values]]))));
}

export function toSituation(known: HalfKnown): Situation {
  const day = { min: toDayNumber(TODAY), max: toDayNumber(TODAY) };
  return {
    profile: toProfile(known),
    moments: { application: day, approval: day, award: day },
    parameters: onDay(TODAY).parameters,
  };
}

function toProfile(known: HalfKnown): Profile {
  return new Map(
    [...known].map(([fact, values]): [StatedFactName, KnownFact] => [
      fact,
      { possible: toPossible(fact, values), provenance: 'declared' },
    ]),
  );
}

function toPossible(fact: StatedFactName, values: readonly Value[]): Possible {
  const points = values.flatMap((value) => pointOf(fact, value));
  if (points.length > 0) return numbers(...runsOf(points));
  const lists = values.filter((value): value is readonly string[] => typeof value === 'object');
  return lists.length > 0
    ? sets(...lists)
    : codes(...values.filter((value): value is Code => typeof value === 'string' || typeof value === 'boolean'));
}

function pointOf(fact: StatedFactName, value: Value): readonly number[] {
  if (typeof value === 'number') return [value];
  return fact === 'company.registeredOn' ? [toDayNumber(String(value))] : [];
}

/** Neighbouring values as one interval. */
function runsOf(points: readonly number[]) {
  const runs: { min: number; max: number }[] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.max + 1 === point) last.max = point;
    else runs.push({ min: point, max: point });
  }
  return runs;
}
