import type { Criterion, Leaf } from '#core/eligibility/criterion.ts';
import { VERDICTS, type Verdict } from '#core/eligibility/verdict.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { DOMAINS, type Value } from './oracle-domains.ts';

/**
 * A second, naive reading of the rules: it knows only fully known companies, and answers for a half-known one by trying
 * every company that fits. It shares no code with the engine, so that the two can be held against each other.
 */
type Company = ReadonlyMap<StatedFactName, Value>;
/** The values a fact may have; a fact that is missing may have any. */
export type HalfKnown = ReadonlyMap<StatedFactName, readonly Value[]>;

/** The day ages are counted to. */
const THAT_DAY = '2026-11-24';

/** The verdicts of every fully known company that fits, worst first. */
export function verdictsByTrying(criterion: Criterion, known: HalfKnown): readonly Verdict[] {
  const found = new Set(companiesIn(known, factsIn(criterion)).map((company) => rankFor(criterion, company)));
  return VERDICTS.filter((_, rank) => found.has(rank));
}

function companiesIn(known: HalfKnown, facts: readonly StatedFactName[]): readonly Company[] {
  return facts.reduce<readonly Company[]>(
    (companies, fact) =>
      companies.flatMap((company) =>
        (known.get(fact) ?? DOMAINS.get(fact) ?? []).map((value) => new Map(company).set(fact, value)),
      ),
    [new Map()],
  );
}

/** What stands behind the words of a rule that are not stated facts themselves. */
const BEHIND: Readonly<Record<string, readonly StatedFactName[]>> = {
  'phase-window': ['project.trl', 'project.cri'],
  'not-started': ['project.started'],
  'company.county': ['company.municipality'],
  'project.phases': ['project.trl', 'project.cri', 'company.exporting', 'company.exportAmbition'],
};

/** The stated facts a tree looks at, however indirectly. */
export function factsIn(criterion: Criterion): readonly StatedFactName[] {
  const text = JSON.stringify(criterion);
  const named = [...DOMAINS.keys()].filter((fact) => text.includes(`"${fact}"`));
  const behind = Object.keys(BEHIND).flatMap((word) => (text.includes(`"${word}"`) ? (BEHIND[word] ?? []) : []));
  return [...new Set([...named, ...behind])];
}

/** 0 unmet, 1 met by exception, 2 to be assessed, 3 met. */
function rankFor(criterion: Criterion, company: Company): number {
  switch (criterion.rule) {
    case 'all':
      return Math.min(...criterion.of.map((part) => rankFor(part, company)));
    case 'any':
      return Math.max(...criterion.of.map((part) => rankFor(part, company)));
    case 'at-least':
      return criterion.of.map((part) => rankFor(part, company)).toSorted((a, b) => b - a)[criterion.count - 1] ?? 0;
    case 'not':
      return 3 - rankFor(criterion.of, company);
    default:
      return leafRank(criterion, company);
  }
}

const HOLDS = 3;
const BY_EXCEPTION = 1;
const FAILS = 0;

function leafRank(leaf: Leaf, company: Company): number {
  switch (leaf.rule) {
    case 'assessed':
      return 2;
    case 'not-started':
      return company.get('project.started') === false ? HOLDS : FAILS;
    case 'range':
      return bandRank(leaf, leaf.exception, Number(told(leaf.fact, company)));
    case 'phase-window':
      return windowRank(leaf, company);
    case 'is':
      return isRank(leaf, told(leaf.fact, company));
    case 'within':
      return leaf.codes.some((code) => String(told(leaf.fact, company)).startsWith(code)) ? HOLDS : FAILS;
    case 'age':
      return ageRank(leaf, String(told(leaf.since, company)));
    default:
      return listRank(leaf, company);
  }
}

function listRank(leaf: Leaf, company: Company): number {
  switch (leaf.rule) {
    case 'overlaps':
      return listOf(leaf.fact, company).some((member) => leaf.with.includes(member)) ? HOLDS : FAILS;
    case 'count': {
      const { of } = leaf;
      const counted = listOf(leaf.fact, company).filter((member) => of === undefined || of.includes(member));
      return counted.length >= leaf.atLeast ? HOLDS : FAILS;
    }
    case 'present':
      return listOf(leaf.fact, company).length > 0 ? HOLDS : FAILS;
    default:
      throw new Error(`The oracle does not read ${leaf.rule}.`);
  }
}

function isRank({ values, exception = [] }: Extract<Leaf, { rule: 'is' }>, value: Value | undefined): number {
  if (values.some((wanted) => wanted === value)) return HOLDS;
  return exception.some((wanted) => wanted === value) ? BY_EXCEPTION : FAILS;
}

function windowRank({ trl, cri, exception }: Extract<Leaf, { rule: 'phase-window' }>, company: Company): number {
  const onTrl = trl === undefined ? FAILS : bandRank(trl, exception?.trl, Number(company.get('project.trl')));
  const onCri = cri === undefined ? FAILS : bandRank(cri, exception?.cri, Number(company.get('project.cri')));
  return Math.max(onTrl, onCri);
}

type Band = Partial<Record<'min' | 'max' | 'above' | 'below', number | undefined>>;

function bandRank(band: Band, exception: Band | undefined, value: number): number {
  if (liesIn(band, value)) return HOLDS;
  return exception !== undefined && liesIn(exception, value) ? BY_EXCEPTION : FAILS;
}

function liesIn(band: Band, value: number): boolean {
  const { min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = band;
  return min <= value && value <= max && above < value && value < below;
}

/** Whole years, compared as text: no day here is a leap day. */
function ageRank({ min, max, above, below }: Extract<Leaf, { rule: 'age' }>, since: string): number {
  const anniversary = (years: number) => `${Number(since.slice(0, 4)) + years}${since.slice(4)}`;
  const holds =
    (min === undefined || anniversary(min) <= THAT_DAY) &&
    (above === undefined || anniversary(above) < THAT_DAY) &&
    (max === undefined || anniversary(max) >= THAT_DAY) &&
    (below === undefined || anniversary(below) > THAT_DAY);
  return holds ? HOLDS : FAILS;
}

function told(fact: string, company: Company): Value | undefined {
  if (fact === 'company.county') return String(company.get('company.municipality')).slice(0, 2);
  return [...company].find(([name]) => name === fact)?.[1];
}

function listOf(fact: string, company: Company): readonly string[] {
  if (fact === 'project.phases') return phasesOf(company);
  const value = told(fact, company);
  return typeof value === 'object' ? value : [];
}

function phasesOf(company: Company): readonly string[] {
  const trl = Number(company.get('project.trl'));
  const cri = Number(company.get('project.cri'));
  const abroad = company.get('company.exporting') === true || company.get('company.exportAmbition') === true;
  return [
    ...(trl <= 4 ? ['technology-and-product-development'] : []),
    ...(trl >= 5 && trl <= 7 ? ['test-and-verification'] : []),
    ...(trl >= 8 || cri === 2 ? ['commercialisation'] : []),
    ...(cri >= 3 ? ['scaling'] : []),
    ...(cri >= 3 && abroad ? ['international-expansion'] : []),
  ];
}
