import { type Criterion, type Leaf, partsOf, partsThatMustHold } from '../eligibility/criterion.ts';
import type { Moment } from '../eligibility/moment.ts';
import { read } from '../eligibility/read.ts';
import type { Ask } from '../eligibility/reading.ts';
import type { OverlapsRule } from '../eligibility/rules/overlaps.ts';
import type { PresentRule } from '../eligibility/rules/present.ts';
import { definitionOf, type FactName } from '../profile/facts/fact-catalogue.ts';
import { type PlainRule, plainMeaningOf, type SingleFact, saysOfCell, singleFactOf } from './rule-table.ts';
import { bothOf, MET_SET, type VerdictSet } from './verdict-set.ts';

/** A rule, and the places of the criteria it must hold for, or is an alternative in: by list, the first of each, the second. */
export type Stake = {
  readonly rule: PlainRule;
  readonly must: readonly number[];
  readonly lists: readonly (readonly number[])[];
};
export type MemberStake = Stake & { readonly rule: OverlapsRule | PresentRule };

/** Whether a rule on a fact that is a list asks for members: for one of several, or for any at all. */
export function wantsMembers(rule: PlainRule, fact: FactName): rule is MemberStake['rule'] {
  return (rule.rule === 'overlaps' || rule.rule === 'present') && definitionOf(fact).type === 'code-set';
}

/** The rules that look at one fact at a moment, each meaning once. */
export type FactStakes = {
  readonly fact: FactName;
  readonly at: Moment | undefined;
  readonly edges: readonly number[];
  readonly stakes: readonly Stake[];
};

/** What criteria stand or fall with, fact by fact. */
export type Stakes = {
  readonly byFact: readonly FactStakes[];
  /** The criteria that have a first list of alternatives, one of which must hold; those that have a second; and so on. */
  readonly alternatives: readonly (readonly number[])[];
  /** What each criterion says when everything at stake holds: less than met where somebody has to assess it. */
  readonly atBest: Int32Array;
  /** The criteria that also ask for something no single fact settles. */
  readonly beyond: readonly number[];
};

/** Lists of alternatives that are looked at fact by fact; a criterion with more is judged rule by rule. */
const MOST_LISTS = 4;

export function stakesIn(criteria: readonly Criterion[], day: Ask): Stakes {
  const gathered = new Map<string, Gathered>();
  const alternatives: number[][] = [];
  const beyond = new Set<number>();
  const atBest = new Int32Array(criteria.length).fill(MET_SET);
  for (const [place, criterion] of criteria.entries()) {
    const { certain, rules, lists, hasMore } = toParts(criterion, day);
    atBest[place] = certain;
    if (hasMore) beyond.add(place);
    for (const rule of rules) gather(gathered, rule).must.push(place);
    for (const [list, singles] of lists.entries()) {
      listAt(alternatives, list).push(place);
      for (const rule of singles) listAt(gather(gathered, rule).lists, list).push(place);
    }
  }
  const byFact = [...gathered.values()].map(({ stakes, ...fact }) => ({ ...fact, stakes: [...stakes.values()] }));
  return { byFact, alternatives, atBest, beyond: [...beyond] };
}

type Single = SingleFact & { readonly rule: PlainRule };
type Parts = {
  /** What the parts that look at no fact come to. */
  readonly certain: VerdictSet;
  readonly rules: readonly Single[];
  readonly lists: readonly (readonly Single[])[];
  readonly hasMore: boolean;
};

function toParts(criterion: Criterion, day: Ask): Parts {
  const parts = partsThatMustHold(criterion);
  const constant = parts.filter(isLeaf).filter((leaf) => read(leaf).facts.length === 0);
  const singles = parts.flatMap((part) => singleIn(part, day));
  const rules = singles.filter((single, place) => isFirst(single, singles.slice(0, place)));
  const lists = [
    ...alternativesIn(parts, day),
    ...singles.filter((single) => !rules.includes(single)).map((one) => [one]),
  ];
  return {
    certain: constant.map((leaf) => saysOfCell(leaf, day)).reduce(bothOf, MET_SET),
    rules,
    lists: lists.slice(0, MOST_LISTS),
    hasMore: constant.length + rules.length + Math.min(lists.length, MOST_LISTS) < parts.length,
  };
}

/** A rule, or its opposite, that looks at one fact only. */
function singleIn(part: Criterion, day: Ask): readonly Single[] {
  const rule = toPlainRule(part);
  const single = rule === undefined ? undefined : singleFactOf(rule, day);
  return rule === undefined || single === undefined ? [] : [{ ...single, rule }];
}

function toPlainRule(part: Criterion): PlainRule | undefined {
  if (isLeaf(part)) return part;
  return part.rule === 'not' && isLeaf(part.of) ? { rule: 'not', of: part.of } : undefined;
}

function isLeaf(criterion: Criterion): criterion is Leaf {
  return partsOf(criterion).length === 0;
}

/** Of rules that want members of one list, the index holds one for each criterion; a second is a list of one alternative. */
function isFirst({ rule, fact }: Single, before: readonly Single[]): boolean {
  return !wantsMembers(rule, fact) || before.every((other) => other.fact !== fact || !wantsMembers(other.rule, fact));
}

function alternativesIn(parts: readonly Criterion[], day: Ask): readonly (readonly Single[])[] {
  return parts.flatMap((part) => {
    const singles = part.rule === 'any' ? part.of.flatMap((one) => singleIn(one, day)) : [];
    return part.rule === 'any' && singles.length === part.of.length ? [singles] : [];
  });
}

type Gathering = { readonly rule: PlainRule; readonly must: number[]; readonly lists: number[][] };
type Gathered = Omit<FactStakes, 'stakes'> & { readonly edges: number[]; readonly stakes: Map<string, Gathering> };

function gather(gathered: Map<string, Gathered>, { fact, at, edges, rule }: Single): Gathering {
  const key = `${fact} ${at}`;
  const known = gathered.get(key) ?? { fact, at, edges: [], stakes: new Map<string, Gathering>() };
  gathered.set(key, known);
  const meaning = plainMeaningOf(rule);
  const stake = known.stakes.get(meaning) ?? { rule, must: [], lists: [] };
  if (!known.stakes.has(meaning)) known.edges.push(...edges);
  known.stakes.set(meaning, stake);
  return stake;
}

function listAt(lists: number[][], place: number): number[] {
  while (lists.length <= place) lists.push([]);
  return lists[place] ?? [];
}
