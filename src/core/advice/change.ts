import type { Leaf } from '../eligibility/criterion.ts';
import { askOf } from '../eligibility/notes.ts';
import { read } from '../eligibility/read.ts';
import type { Situation } from '../eligibility/situation.ts';
import { knowing } from '../eligibility/told-situation.ts';
import { cellsOf } from '../profile/cells.ts';
import type { Cut } from '../profile/cut.ts';
import { type Curability, domainOf } from '../profile/fact.ts';
import { foundations } from '../profile/fact-view.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { isExact, type Possible } from '../profile/possible.ts';
import { liesWithin } from './common-ground.ts';

/** One fact becoming something else, or an unknown fact turning out to be something. */
export type FactChange = { readonly fact: StatedFactName; readonly to: Possible };
/** Changes that go together; at most one per fact. */
export type Change = readonly FactChange[];

export function applied(change: Change, situation: Situation): Situation {
  return change.reduce((changed, { fact, to }) => telling(changed, fact, to), situation);
}

/** The situation once this is told; an answer stands where an assumption stood. */
export function telling(situation: Situation, fact: StatedFactName, possible: Possible): Situation {
  return knowing(situation, fact, { possible, provenance: 'declared' });
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

/** What may already be so need only be answered; an assumption is no answer. */
function effortFor({ fact, to }: FactChange, situation: Situation): Effort {
  const isPossible = liesWithin(to, toldOf(fact, situation));
  return isPossible ? 'answer' : (EFFORT_OF[definitionOf(fact).curability] ?? 'action');
}

export function effortOf(change: Change, situation: Situation): Effort {
  const efforts = change.map((part) => effortFor(part, situation));
  return (['action', 'choice'] as const).find((effort) => efforts.includes(effort)) ?? 'answer';
}

/** What a change costs in all; cheap answers before dear ones. */
export function costOf(change: Change, situation: Situation): number {
  return change.reduce(
    (sum, part) => sum + COST[effortFor(part, situation)] + definitionOf(part.fact).answerCost / 10,
    0,
  );
}

/** What the company said a fact may be; anything in its domain when it said nothing. */
export function toldOf(fact: StatedFactName, { profile }: Situation): Possible {
  const known = profile.get(fact);
  return known === undefined || known.provenance === 'assumed' ? domainOf(definitionOf(fact)) : known.possible;
}

/** Everything a leaf’s facts could turn out to be, or be made, cell by cell, fact by fact. */
export function optionsFor(
  leaf: Leaf,
  situation: Situation,
  wanted: 'met' | 'unmet',
): readonly (readonly FactChange[])[] {
  const reading = read(leaf);
  const ask = askOf(situation);
  const cuts = reading.cuts(ask);
  const isPossible = reading.judge(ask).includes(wanted);
  return [...new Set(reading.facts.flatMap(foundations))]
    .map((fact) => {
      const [aim, whole] = aimsOf(fact, situation);
      const within = isPossible ? aim : (whole ?? aim);
      return within === undefined ? [] : cellsIn(within, fact, cuts);
    })
    .filter((options) => options.length > 1);
}

/** What a fact may be aimed at: what may already be so, then anything it can be changed to. */
export function aimsOf(fact: StatedFactName, situation: Situation): readonly Possible[] {
  const told = toldOf(fact, situation);
  const { curability } = definitionOf(fact);
  const domain = domainOf(definitionOf(fact));
  return [...(isExact(told) ? [] : [told]), ...(EFFORT_OF[curability] === undefined ? [] : [domain])];
}

export function cellsIn(possible: Possible, fact: StatedFactName, cuts: readonly Cut[]): readonly FactChange[] {
  const own = cuts.filter((cut) => cut.fact === fact);
  return cellsOf(definitionOf(fact), possible, own).map((to) => ({ fact, to }));
}
