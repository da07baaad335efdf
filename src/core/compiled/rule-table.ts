import type { Leaf } from '../eligibility/criterion.ts';
import { meaningOf } from '../eligibility/meaning.ts';
import type { Moment } from '../eligibility/moment.ts';
import { read } from '../eligibility/read.ts';
import type { Ask } from '../eligibility/reading.ts';
import { definitionOf, type FactName, isStated } from '../profile/facts/fact-catalogue.ts';
import { ANYTHING, type Possible } from '../profile/possible.ts';
import { FactCells } from './fact-cells.ts';
import { oppositeOf, setOf, type VerdictSet } from './verdict-set.ts';

/** A rule, or its opposite. */
export type PlainRule = Leaf | { readonly rule: 'not'; readonly of: Leaf };

/** The one fact a rule looks at, as it stands at a moment, and the edges that part its numbers. */
export type SingleFact = {
  readonly fact: FactName;
  readonly at: Moment | undefined;
  readonly edges: readonly number[];
};

/** Nothing for a rule that looks at several facts, at none, or at a number that is worked out from others. */
export function singleFactOf(rule: PlainRule, day: Ask): SingleFact | undefined {
  const { facts, at, cuts } = read(leafIn(rule));
  const [fact, ...others] = facts;
  if (fact === undefined || others.length > 0) return undefined;
  if (isStated(fact)) {
    // The moment of an age is part of the day the table is made for; it asks for the day the age counts from as it is.
    return { fact, at: undefined, edges: cuts(day).flatMap((cut) => (cut.on === 'numbers' ? cut.edges : [])) };
  }
  return definitionOf(fact).type === 'number' ? undefined : { fact, at, edges: [] };
}

/** What one rule says, of whatever it is asked; looked up where the rule looks at one fact only. */
export type RuleTable = (ask: Ask) => VerdictSet;

export function ruleTable(leaf: Leaf, day: Ask): RuleTable {
  const { judge } = read(leaf);
  const single = singleFactOf(leaf, day);
  if (single === undefined) return (ask) => setOf(judge(ask));
  const { fact, at, edges } = single;
  const cells = new FactCells(edges, (cell) => saysOfCell(leaf, day, cell));
  return (ask) => {
    const possible = ask.possible(fact, at);
    return possible.kind === 'sets' ? setOf(judge(ask)) : cells.at(possible);
  };
}

/** What a rule that looks at one fact, or at none, says when the fact may be this. */
export function saysOfCell(rule: PlainRule, day: Ask, cell: Possible = ANYTHING): VerdictSet {
  const { parameters } = day;
  const ask: Ask = { parameters, moment: (at) => day.moment(at), possible: () => cell };
  const set = setOf(read(leafIn(rule)).judge(ask));
  return rule.rule === 'not' ? oppositeOf(set) : set;
}

/** The same for a rule or its opposite. */
export function plainMeaningOf(rule: PlainRule): string {
  return rule.rule === 'not' ? `not ${meaningOf(rule.of)}` : meaningOf(rule);
}

function leafIn(rule: PlainRule): Leaf {
  return rule.rule === 'not' ? rule.of : rule;
}
