import type { Leaf } from '../eligibility/criterion.ts';
import { read } from '../eligibility/read.ts';
import { narrowed } from '../eligibility/resolve.ts';
import { askOf, type Situation } from '../eligibility/situation.ts';
import { cellsOf } from '../profile/cells.ts';
import { type Curability, domainOf } from '../profile/fact.ts';
import { foundations } from '../profile/fact-view.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';

/** One fact becoming something else, or an unknown fact turning out to be something. */
export type FactChange = { readonly fact: StatedFactName; readonly to: Possible };
/** Changes that go together; at most one per fact. */
export type Change = readonly FactChange[];

export function applied(change: Change, situation: Situation): Situation {
  return change.reduce((changed, { fact, to }) => narrowed(changed, fact, to), situation);
}

/** What a change takes: an answer, a choice, or an action. What only time or nothing can change is never proposed. */
export type Effort = 'answer' | 'choice' | 'action';

const COST: Readonly<Record<Effort, number>> = { answer: 1, choice: 2, action: 5 };
const EFFORT_OF: Readonly<Record<Curability, Effort | undefined>> = {
  choice: 'choice',
  action: 'action',
  time: undefined,
  fixed: undefined,
};

/** The effort a fact takes here, or nothing when it cannot be changed: what is unknown need only be answered. */
export function effortFor(fact: StatedFactName, { profile }: Situation): Effort | undefined {
  return profile.has(fact) ? EFFORT_OF[definitionOf(fact).curability] : 'answer';
}

export function effortOf(change: Change, situation: Situation): Effort {
  const efforts = change.map(({ fact }) => effortFor(fact, situation));
  return (['action', 'choice'] as const).find((effort) => efforts.includes(effort)) ?? 'answer';
}

/** What a change costs in all; cheap answers before dear ones. */
export function costOf(change: Change, situation: Situation): number {
  return change.reduce((sum, { fact }) => {
    const effort = effortFor(fact, situation) ?? 'action';
    return sum + COST[effort] + definitionOf(fact).answerCost / 10;
  }, 0);
}

/** Everything a leaf’s changeable facts could become, cell by cell, fact by fact. */
export function optionsFor(leaf: Leaf, situation: Situation): readonly (readonly FactChange[])[] {
  const reading = read(leaf);
  const cuts = reading.cuts(askOf(situation));
  return [...new Set(reading.facts.flatMap(foundations))]
    .filter((fact) => effortFor(fact, situation) !== undefined)
    .map((fact) => {
      const definition = definitionOf(fact);
      const own = cuts.filter((cut) => cut.fact === fact);
      return cellsOf(definition, domainOf(definition), own).map((to) => ({ fact, to }));
    })
    .filter((options) => options.length > 1);
}
