import type { Leaf } from '../eligibility/criterion.ts';
import type { Finding } from '../eligibility/finding.ts';
import { meaningOf } from '../eligibility/meaning.ts';
import { askOf } from '../eligibility/notes.ts';
import { read } from '../eligibility/read.ts';
import type { Situation } from '../eligibility/situation.ts';
import { unreachable } from '../shared/unreachable.ts';
import { applied, type Change, costOf, type FactChange, optionsFor } from './change.ts';
import { commonGround } from './common-ground.ts';
import { joinAlternatives } from './join-alternatives.ts';

/** A situation to mend, and the leaves already worked on: the same rule in another instrument needs no second look. */
export type Bench = { readonly situation: Situation; readonly mended: Map<string, readonly Change[]> };

export function benchFor(situation: Situation): Bench {
  return { situation, mended: new Map() };
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
  const key = `${wanted} ${meaningOf(leaf)}`;
  const known = mended.get(key) ?? leafRepairs(leaf, situation, wanted);
  mended.set(key, known);
  return known;
}

/** The smallest sets of a leaf’s own facts that make it hold, tried one fact at a time, then two, then three. */
function leafRepairs(leaf: Leaf, situation: Situation, wanted: boolean): readonly Change[] {
  const reading = read(leaf);
  const aim = wanted ? 'met' : 'unmet';
  const options = optionsFor(leaf, situation, aim);
  const works = (change: Change) => {
    const verdicts = reading.judge(askOf(applied(change, situation)));
    return verdicts.every((verdict) => verdict === aim);
  };
  let tries = 0;
  for (let count = 1; count <= MOST_FACTS_PER_LEAF; count += 1) {
    const candidates = combinations(options, count);
    tries += candidates.length;
    if (tries > MOST_TRIES) return [];
    const found = candidates.filter(works);
    if (found.length > 0) return cheapest(joinAlternatives(found), situation);
  }
  return [];
}

function combinations(options: readonly (readonly FactChange[])[], count: number): readonly Change[] {
  if (count === 0) return [[]];
  return options.flatMap((cells, index) =>
    combinations(options.slice(index + 1), count - 1).flatMap((rest) => cells.map((cell) => [cell, ...rest])),
  );
}

function cheapest(ways: readonly Change[], situation: Situation): readonly Change[] {
  return ways
    .map((way) => ({ way, cost: costOf(way, situation) }))
    .toSorted((a, b) => a.way.length - b.way.length || a.cost - b.cost)
    .slice(0, MOST_WAYS)
    .map(({ way }) => way);
}
