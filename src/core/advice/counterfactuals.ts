import { leavesOf } from '../eligibility/criterion.ts';
import { askOf } from '../eligibility/notes.ts';
import { basesOf, read } from '../eligibility/read.ts';
import type { Situation } from '../eligibility/situation.ts';
import { type Match, statusIn } from '../matching/match.ts';
import type { MatchStatus } from '../matching/status.ts';
import type { Cut } from '../profile/cut.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { aimsOf, applied, type Change, cellsIn, costOf, type Effort, effortOf } from './change.ts';
import { joinAlternatives } from './join-alternatives.ts';
import { type Bench, repairsOf } from './repairs.ts';

/** A smallest set of changes that turns a match into a yes; every one has been tried on the whole tree. */
export type Counterfactual = {
  readonly facts: readonly {
    readonly fact: StatedFactName;
    /** What is known now; nothing when the fact is unknown. */
    readonly from?: Possible;
    readonly to: Possible;
  }[];
  readonly thenStatus: MatchStatus;
  readonly effort: Effort;
};

const MOST_SHOWN = 3;
/** Closed for good, or not judged at all. */
const BEYOND_CHANGE: readonly MatchStatus[] = ['closed', 'evaluation_error'];

/** What would make this match a yes, cheapest first. Facts that only time changes, or nothing, are never touched. */
export function counterfactualsOf(match: Match, bench: Bench): readonly Counterfactual[] {
  const { situation } = bench;
  if (match.group === 'yes' || BEYOND_CHANGE.includes(match.status)) return [];
  const repairs = repairsOf(match.conditions, bench).flatMap((change) => working(change, match, situation));
  const proposals = (repairs.length > 0 ? repairs : byOneFact(match, situation))
    .map((change) => smallest(change, match, situation))
    .filter(({ length }) => length > 0);
  const distinct = new Map(proposals.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()]
    .toSorted((a, b) => costOf(a, situation) - costOf(b, situation))
    .slice(0, MOST_SHOWN)
    .map((change) => toCounterfactual(change, match, situation));
}

/** How many ways a proposal may be narrowed, and how many values of a fact are tried. */
const MOST_NARROWED = 24;
const MOST_VALUES = 64;

/** The change, narrowed to where it does when parts that held before ask for more; none when it does nowhere. */
function working(change: Change, match: Match, situation: Situation): readonly Change[] {
  if (isYes(change, match, situation)) return [change];
  const cuts = cutsIn(match, situation);
  const options = change.map(({ fact, to }) => cellsIn(to, fact, cuts));
  if (options.reduce((count, cells) => count * cells.length, 1) > MOST_NARROWED) return [];
  const narrower = options.reduce<readonly Change[]>(
    (all, cells) => all.flatMap((one) => cells.map((cell) => [...one, cell])),
    [[]],
  );
  return joinAlternatives(narrower.filter((each) => isYes(each, match, situation)));
}

/** Where parts want different things of the same fact, the values of each fact are tried one by one on the whole. */
function byOneFact(match: Match, situation: Situation): readonly Change[] {
  const cuts = cutsIn(match, situation);
  const facts = leavesOf(match.requires).flatMap((leaf) => basesOf(leaf));
  return [...new Set(facts)].flatMap((fact) => {
    const values = aimsOf(fact, situation).flatMap((aim) => cellsIn(aim, fact, cuts));
    if (values.length > MOST_VALUES) return [];
    const distinct = new Map(values.map((value) => [JSON.stringify(value), [value]]));
    return joinAlternatives([...distinct.values()].filter((change) => isYes(change, match, situation)));
  });
}

function cutsIn(match: Match, situation: Situation): readonly Cut[] {
  const ask = askOf(situation);
  return leavesOf(match.requires).flatMap((leaf) => read(leaf).cuts(ask));
}

/** The change without what it can do without. */
function smallest(change: Change, match: Match, situation: Situation): Change {
  const fewer = change.map((part) => change.filter((other) => other !== part));
  const enough = fewer.find((rest) => isYes(rest, match, situation));
  return enough === undefined ? change : smallest(enough, match, situation);
}

function isYes(change: Change, match: Match, situation: Situation): boolean {
  const status = statusAfter(change, match, situation);
  return status === 'eligible' || status === 'eligible_pending_assessment';
}

/** As the match would be judged anew: who asks decides the role, and with it the conditions. */
function statusAfter(change: Change, { instrument }: Match, situation: Situation): MatchStatus {
  return statusIn(instrument, applied(change, situation));
}

function toCounterfactual(change: Change, match: Match, situation: Situation): Counterfactual {
  return {
    facts: change.map(({ fact, to }) => ({ fact, ...knownBefore(fact, situation), to })),
    thenStatus: statusAfter(change, match, situation),
    effort: effortOf(change, situation),
  };
}

function knownBefore(fact: StatedFactName, { profile }: Situation): { readonly from?: Possible } {
  const known = profile.get(fact);
  return known === undefined || known.provenance === 'assumed' ? {} : { from: known.possible };
}
