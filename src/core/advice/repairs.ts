import type { Leaf } from '../eligibility/criterion.ts';
import type { Finding } from '../eligibility/finding.ts';
import { meaningOf } from '../eligibility/meaning.ts';
import { askOf } from '../eligibility/notes.ts';
import { basesOf, read } from '../eligibility/read.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import { unreachable } from '../shared/unreachable.ts';
import { type Change, costOf, type FactChange, optionsFor, telling } from './change.ts';
import { commonGround } from './common-ground.ts';
import { joinAlternatives } from './join-alternatives.ts';

/** A situation to mend, and the leaves already worked on: the same rule in another instrument needs no second look. */
export type Bench = {
  readonly situation: Situation;
  readonly mended: Readonly<Record<'met' | 'unmet', Map<string, readonly Change[]>>>;
};

export function benchFor(situation: Situation): Bench {
  return { situation, mended: { met: new Map(), unmet: new Map() } };
}

/** How many ways are followed up at each node, and how many facts of one leaf are changed at once. */
const MOST_WAYS = 6;
const MOST_FACTS_PER_LEAF = 3;
/** How many combinations one leaf may try before it is left unrepaired. */
const MOST_TRIES = 2000;

/**
 * Ways to make a node hold, cheapest first: every part of an `all`, one part of an `any`, so many of an `at-least`. A way is
 * a proposal; whoever uses it verifies it on the whole tree.
 */
export function repairsOf(finding: Finding, bench: Bench, wanted = true): readonly Change[] {
  if (holds(finding, wanted)) return [[]];
  if (finding.kind === 'leaf') return knownLeafRepairs(finding.criterion, bench, wanted);
  const { criterion, parts } = finding;
  switch (criterion.rule) {
    case 'not':
      return parts.flatMap((part) => repairsOf(part, bench, !wanted));
    case 'all':
    case 'any':
      return (criterion.rule === 'all') === wanted
        ? every(parts, bench, wanted)
        : cheapest(
            parts.flatMap((part) => repairsOf(part, bench, wanted)),
            bench.situation,
          );
    case 'at-least': {
      const needed = wanted ? criterion.count : parts.length - criterion.count + 1;
      return every(easiest(parts, needed, bench, wanted), bench, wanted);
    }
    default:
      return unreachable(criterion);
  }
}

function holds({ verdicts }: Finding, wanted: boolean): boolean {
  const good = wanted ? ['met', 'to-be-assessed'] : ['unmet'];
  return verdicts.every((verdict) => good.includes(verdict));
}

/** One way for each part, put together where they agree. */
function every(parts: readonly Finding[], bench: Bench, wanted: boolean): readonly Change[] {
  return parts.reduce<readonly Change[]>(
    (ways, part) => {
      const own = repairsOf(part, bench, wanted);
      return cheapest(
        ways.flatMap((way) => own.flatMap((next) => merged(way, next))),
        bench.situation,
      );
    },
    [[]],
  );
}

function easiest(parts: readonly Finding[], count: number, bench: Bench, wanted: boolean) {
  const costs = parts.map((part) => {
    const [best] = repairsOf(part, bench, wanted);
    return { part, cost: best === undefined ? Infinity : costOf(best, bench.situation) };
  });
  return costs
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, count)
    .map(({ part }) => part);
}

/** Both changes at once, each fact as both want it; nothing when they want different things of one. */
function merged(left: Change, right: Change): readonly Change[] {
  const kept = left.map((change) => {
    const other = right.find(({ fact }) => fact === change.fact);
    const to = other === undefined ? change.to : commonGround(change.to, other.to);
    return to === undefined ? undefined : { fact: change.fact, to };
  });
  const both = kept.filter((change) => change !== undefined);
  const added = right.filter((change) => left.every(({ fact }) => fact !== change.fact));
  return both.length < left.length ? [] : [[...both, ...added]];
}

function knownLeafRepairs(leaf: Leaf, { situation, mended }: Bench, wanted: boolean): readonly Change[] {
  const aim = wanted ? 'met' : 'unmet';
  const meaning = meaningOf(leaf);
  const known = mended[aim].get(meaning) ?? repairsAnew(leaf, situation, aim);
  mended[aim].set(meaning, known);
  return known;
}

const untold = new WeakMap<ParameterValues, Map<string, readonly Change[]>>();
/** Rules that rest on untold facts, on a few days. */
const MOST_UNTOLD = 2000;

/** Whoever has told nothing of what a leaf rests on can do the same about it: that is worked out once for a day. */
function repairsAnew(leaf: Leaf, situation: Situation, aim: 'met' | 'unmet'): readonly Change[] {
  const { profile, parameters, moments } = situation;
  const known = basesOf(leaf).map((fact) => profile.get(fact) ?? null);
  if (known.some((each) => each !== null && each.provenance !== 'assumed')) return leafRepairs(leaf, situation, aim);
  const kept = untold.get(parameters) ?? new Map<string, readonly Change[]>();
  untold.set(parameters, kept);
  const key = JSON.stringify([aim, moments, known, meaningOf(leaf)]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= MOST_UNTOLD) kept.clear();
  const found = leafRepairs(leaf, situation, aim);
  kept.set(key, found);
  return found;
}

/** The smallest sets of a leaf’s own facts that make it hold, tried one fact at a time, then two, then three. */
function leafRepairs(leaf: Leaf, situation: Situation, aim: 'met' | 'unmet'): readonly Change[] {
  const { judge } = read(leaf);
  const options = optionsFor(leaf, situation, aim);
  let tries = 0;
  for (let count = 1; count <= MOST_FACTS_PER_LEAF; count += 1) {
    tries += waysToChange(options, count);
    if (tries > MOST_TRIES) return [];
    const found: Change[] = [];
    eachChange(options, count, situation, (change, told) => {
      if (judge(askOf(told)).every((verdict) => verdict === aim)) found.push(change);
    });
    if (found.length > 0) return cheapest(joinAlternatives(found), situation);
  }
  return [];
}

type Options = readonly (readonly FactChange[])[];

function waysToChange(options: Options, count: number): number {
  if (count === 0) return 1;
  return options.reduce(
    (sum, cells, index) => sum + cells.length * waysToChange(options.slice(index + 1), count - 1),
    0,
  );
}

/** Every choice of so many facts and one cell of each, with the situation it makes; what choices share is told once. */
function eachChange(
  options: Options,
  count: number,
  situation: Situation,
  visit: (change: Change, told: Situation) => void,
): void {
  if (count === 0) {
    visit([], situation);
    return;
  }
  for (const [index, cells] of options.entries()) {
    eachChange(options.slice(index + 1), count - 1, situation, (rest, told) => {
      for (const cell of cells) visit([cell, ...rest], telling(told, cell.fact, cell.to));
    });
  }
}

function cheapest(ways: readonly Change[], situation: Situation): readonly Change[] {
  return ways
    .map((way) => ({ way, cost: costOf(way, situation) }))
    .toSorted((a, b) => a.way.length - b.way.length || a.cost - b.cost)
    .slice(0, MOST_WAYS)
    .map(({ way }) => way);
}
