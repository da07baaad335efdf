import { type Criterion, type Leaf, partsOf } from '../eligibility/criterion.ts';
import { read } from '../eligibility/read.ts';
import { cellsOf } from '../profile/cells.ts';
import type { Occasion } from '../profile/derive/derivation.ts';
import { domainOf } from '../profile/fact.ts';
import { foundations } from '../profile/fact-view.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { agree, type PlacedLeaf, wishOf } from './alignment.ts';
import { ASSUMABLE } from './leaf-sql.ts';

/** A fact that leaves look at together while no single value serves all of them, and the cells to try. */
export type SharedFact = {
  readonly fact: StatedFactName;
  readonly leaves: readonly Leaf[];
  readonly cells: readonly Possible[];
};
export type Sharing = {
  readonly tried: readonly SharedFact[];
  /** Facts whose cells are too many, or tell too little: where one is unknown, the verdict is a sound bound. */
  readonly bounds: readonly StatedFactName[];
};

/** The shared facts of a tree, tried together in at most so many copies of it: those with the fewest cells first. */
export function sharingIn(criterion: Criterion, occasion: Occasion, mostCopies: number): Sharing {
  const shared = conflictsIn(placedLeaves(criterion, false), occasion).toSorted(
    (a, b) => a.cells.length - b.cells.length,
  );
  const tried: SharedFact[] = [];
  const bounds: StatedFactName[] = [];
  let copies = 1;
  for (const each of shared) {
    const more = copies * each.cells.length;
    if (each.cells.length > 0 && more <= mostCopies) {
      copies = more;
      tried.push(each);
    } else bounds.push(each.fact);
  }
  return { tried, bounds };
}

function placedLeaves(criterion: Criterion, isNegated: boolean): readonly PlacedLeaf[] {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap((part) => placedLeaves(part, isNegated));
    case 'not':
      return partsOf(criterion).flatMap((part) => placedLeaves(part, !isNegated));
    default:
      return [{ leaf: criterion, isNegated }];
  }
}

function conflictsIn(leaves: readonly PlacedLeaf[], occasion: Occasion): readonly SharedFact[] {
  const facts = new Set(leaves.flatMap(({ leaf }) => factsUnder(leaf)));
  return [...facts].flatMap((fact) => {
    const looking = ASSUMABLE.includes(fact) ? [] : leaves.filter(({ leaf }) => factsUnder(leaf).includes(fact));
    return looking.length < 2 ? [] : conflictOver(fact, looking, occasion);
  });
}

function conflictOver(fact: StatedFactName, looking: readonly PlacedLeaf[], occasion: Occasion): readonly SharedFact[] {
  const leaves = looking.map(({ leaf }) => leaf);
  const cells = cellsFor(fact, leaves, occasion);
  const wishes = looking.map((placed) => wishOf(placed, fact, cells, occasion));
  if (agree(wishes, cells) && !leaves.some(asksWhetherTold)) return [];
  return [{ fact, leaves, cells: leaves.every(isToldByCells) ? cells : [] }];
}

function cellsFor(fact: StatedFactName, leaves: readonly Leaf[], occasion: Occasion): readonly Possible[] {
  const definition = definitionOf(fact);
  const ask = {
    possible: () => domainOf(definition),
    moment: () => occasion.at,
    parameters: occasion.parameters,
  };
  const cuts = leaves.flatMap((leaf) => read(leaf).cuts(ask)).filter((cut) => cut.fact === fact);
  return cellsOf(definition, domainOf(definition), cuts);
}

/** A comparison, and what is worked out by one, can change within a cell; whether a fact is told at all shows in none. */
function isToldByCells(leaf: Leaf): boolean {
  return leaf.rule !== 'compare' && !asksWhetherTold(leaf) && !read(leaf).facts.some((fact) => COMPARED.includes(fact));
}

const COMPARED: readonly string[] = ['company.ageYears', 'company.isJCurve'];

function asksWhetherTold(leaf: Leaf): boolean {
  return leaf.rule === 'present' && definitionOf(leaf.fact).type !== 'code-set';
}

function factsUnder(leaf: Leaf): readonly StatedFactName[] {
  return [...new Set(read(leaf).facts.flatMap(foundations))];
}
