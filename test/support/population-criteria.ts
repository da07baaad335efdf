import fc from 'fast-check';
import type { Criterion } from '#core/eligibility/criterion.ts';
import { aCriterion } from './builders.ts';

type Part = Record<string, unknown>;

const part = (...parts: readonly Part[]) => fc.constantFrom(...parts);
const limit = (low: number, high: number, step = 1) =>
  fc.integer({ min: low / step, max: high / step }).map((count) => Number((count * step).toPrecision(12)));
const range = (fact: string, low: number, high: number, step?: number) =>
  fc
    .tuple(fc.constantFrom('min', 'max', 'above', 'below'), limit(low, high, step))
    .map(([end, value]): Part => ({ rule: 'range', fact, [end]: value }));
const yesOrNo = (fact: string) => fc.boolean().map((value): Part => ({ rule: 'is', fact, values: [value] }));
const some = (list: readonly string[]) => fc.subarray([...list], { minLength: 1 });
const isSome = (fact: string, list: readonly string[]) =>
  some(list).map((values): Part => ({ rule: 'is', fact, values }));

const PHASES = ['technology-and-product-development', 'test-and-verification', 'commercialisation', 'scaling'].concat([
  'international-expansion',
]);
const COUNTRIES = ['SE', 'DK', 'DE'];

/** Every rule and every derived fact, over few facts each, so that parts often look at the same one. */
const SUBJECTS: Readonly<Record<string, readonly fc.Arbitrary<Part>[]>> = {
  levels: [
    range('project.trl', 1, 9),
    some(PHASES).map((list) => ({ rule: 'overlaps', fact: 'project.phases', with: list })),
    fc.integer({ min: 1, max: 2 }).map((atLeast) => ({ rule: 'count', fact: 'project.phases', atLeast })),
    part({ rule: 'present', fact: 'project.phases' }),
    fc
      .tuple(limit(1, 9), limit(1, 6))
      .map(([trl, cri]) => ({ rule: 'phase-window', trl: { min: trl }, cri: { max: cri } })),
  ],
  size: [
    range('company.employees', 0, 260),
    yesOrNo('company.isSme'),
    isSome('company.sizeClass', ['micro', 'small', 'medium', 'large']),
    yesOrNo('company.inDifficulty'),
    yesOrNo('company.publicBodyOwned'),
  ],
  accounts: [
    range('company.annualTurnoverNok', 0, 3, 1),
    yesOrNo('company.isJCurve'),
    yesOrNo('company.insolvent'),
    yesOrNo('company.inDifficulty'),
    range('company.shareCapitalLost', 0, 1, 0.0001),
  ],
  owner: [range('company.largestCorporateOwnerShare', 0, 1, 0.05), yesOrNo('company.partOfGroup')],
  place: [
    isSome('company.county', ['03', '18', '50']),
    isSome('company.aidZone', ['inside', 'outside']),
    some(['03', '18', '1804', '5001']).map((list) => ({ rule: 'within', fact: 'company.municipality', codes: list })),
    part({ rule: 'present', fact: 'company.municipality' }),
  ],
  industry: [
    some(['26', '26.6', '72.1', '62.010']).map((list) => ({
      rule: 'within',
      fact: 'company.industry',
      scheme: 'SN2025',
      codes: list,
    })),
    part({ rule: 'present', fact: 'company.industry' }),
  ],
  lists: [
    some(COUNTRIES).map((list) => ({ rule: 'overlaps', fact: 'partners.countries', with: list })),
    some(COUNTRIES).map((of) => ({ rule: 'count', fact: 'partners.countries', of, atLeast: Math.min(2, of.length) })),
    fc.integer({ min: 1, max: 2 }).map((atLeast) => ({ rule: 'count', fact: 'partners.countries', atLeast })),
    part({ rule: 'present', fact: 'partners.countries' }),
  ],
  money: [
    fc
      .tuple(fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than'), fc.constantFrom(0.5, 1, 2))
      .map(([is, factor]) => ({
        rule: 'compare',
        fact: 'project.contractValueNok',
        is,
        factor,
        of: 'project.budgetNok',
      })),
    range('project.budgetNok', 0, 3),
  ],
  asker: [
    isSome('company.applicantType', ['company', 'sole-proprietor', 'municipality']),
    isSome('company.legalForm', ['AS', 'ENK', 'KOMM']),
  ],
  age: [
    fc
      .record({
        end: fc.constantFrom('min', 'max', 'above', 'below'),
        unit: fc.constantFrom('years', 'months'),
        count: limit(1, 40),
      })
      .map(({ end, unit, count }) => ({ rule: 'age', since: 'company.registeredOn', unit, [end]: count, at: 'award' })),
    yesOrNo('company.inDifficulty'),
  ],
  start: [part({ rule: 'not-started' }), yesOrNo('project.started')],
};

const VAGUE: readonly fc.Arbitrary<Part>[] = [
  part({ rule: 'assessed', what: { nb: 'nivå', nn: 'nivå', en: 'level' } }),
  part({ rule: 'range', fact: 'project.trl', min: 5, max: 7, exception: { min: 4, max: 8 } }),
  part({ rule: 'phase-window', cri: { min: 3, max: 4 }, exception: { cri: { min: 2, max: 5 } } }),
  part({ rule: 'is', fact: 'project.innovationLevel', values: ['international'], exception: ['national'] }),
  part({ rule: 'age', since: 'company.registeredOn', unit: 'years', below: 3, exception: { below: 5 }, at: 'award' }),
  part({ rule: 'range', fact: 'company.largestCorporateOwnerShare', max: 0.5, exception: { max: 1 } }),
];

const named = (fields: Part): Part => ({ id: 'it', ...fields });

function treesOver(rules: readonly fc.Arbitrary<Part>[]): fc.Arbitrary<Part> {
  const leaf = fc.oneof(...rules).map(named);
  const vague = fc.oneof(...VAGUE).map(named);
  const { tree } = fc.letrec<{ tree: Part; plain: Part }>((tie) => ({
    plain: fc.oneof({ maxDepth: 2 }, leaf, ...branches(tie('plain')), negated(tie('plain'))),
    tree: fc.oneof({ maxDepth: 2 }, leaf, ...branches(tie('tree')), negated(tie('plain')), vague),
  }));
  return tree;
}

function branches(inner: fc.Arbitrary<Part>) {
  const of = fc.array(inner, { minLength: 1, maxLength: 3 });
  return [
    of.map((parts) => named({ rule: 'all', of: parts })),
    of.map((parts) => named({ rule: 'any', of: parts })),
    fc
      .tuple(of, fc.nat(2))
      .map(([parts, place]) => named({ rule: 'at-least', count: 1 + (place % parts.length), of: parts })),
  ];
}

function negated(inner: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  return inner.map((of) => named({ rule: 'not', of }));
}

/** Trees of up to three levels over one or two subjects. */
export const populationCriteria: fc.Arbitrary<Criterion> = fc
  .subarray(Object.values(SUBJECTS), { minLength: 1, maxLength: 2 })
  .chain((chosen) => treesOver(chosen.flat()))
  .map(aCriterion);

/** Single rules of every kind. */
export const populationLeaves: fc.Arbitrary<Criterion> = fc
  .oneof(...Object.values(SUBJECTS).flat(), ...VAGUE)
  .map((fields) => aCriterion(named(fields)));
