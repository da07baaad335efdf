import { leavesOf, partsThatMustHold } from '../eligibility/criterion.ts';
import { askOf } from '../eligibility/notes.ts';
import { basesOf, read } from '../eligibility/read.ts';
import { resolve } from '../eligibility/resolve.ts';
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
  const trial = trialOf(match, situation);
  const repairs = repairsOf(match.conditions, bench).flatMap((change) => working(change, trial));
  const proposals = (repairs.length > 0 ? repairs : byOneFact(trial))
    .map((change) => smallest(change, trial))
    .filter(({ length }) => length > 0);
  const distinct = new Map(proposals.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()]
    .toSorted((a, b) => costOf(a, situation) - costOf(b, situation))
    .slice(0, MOST_SHOWN)
    .map((change) => toCounterfactual(change, match, situation));
}

/** A match, and what a change has to touch to make it a yes: for each part that must hold and may not, the facts it rests on. */
type Trial = {
  readonly match: Match;
  readonly situation: Situation;
  readonly inTheWay: readonly (readonly StatedFactName[])[];
};

function trialOf(match: Match, situation: Situation): Trial {
  const parts = partsThatMustHold(match.requires).filter((part) => {
    const { finding, exact } = resolve(part, situation);
    return exact && !finding.verdicts.every((verdict) => verdict === 'met' || verdict === 'to-be-assessed');
  });
  return { match, situation, inTheWay: parts.map((part) => [...new Set(leavesOf(part).flatMap(basesOf))]) };
}

/** A part stays as it is while none of its facts changes; who asks may change what has to hold at all. */
function touchesAll(facts: readonly StatedFactName[], { inTheWay }: Trial): boolean {
  return (
    facts.includes('company.applicantType') || inTheWay.every((bases) => bases.some((fact) => facts.includes(fact)))
  );
}

/** How many ways a proposal may be narrowed, and how many values of a fact are tried. */
const MOST_NARROWED = 24;
const MOST_VALUES = 64;

/** The change, narrowed to where it does when parts that held before ask for more; none when it does nowhere. */
function working(change: Change, trial: Trial): readonly Change[] {
  if (isYes(change, trial)) return [change];
  const cuts = cutsIn(trial);
  const options = change.map(({ fact, to }) => cellsIn(to, fact, cuts));
  if (options.reduce((count, cells) => count * cells.length, 1) > MOST_NARROWED) return [];
  const narrower = options.reduce<readonly Change[]>(
    (all, cells) => all.flatMap((one) => cells.map((cell) => [...one, cell])),
    [[]],
  );
  return joinAlternatives(narrower.filter((each) => isYes(each, trial)));
}

/** Where parts want different things of the same fact, the values of each fact are tried one by one on the whole. */
function byOneFact(trial: Trial): readonly Change[] {
  const cuts = cutsIn(trial);
  const facts = new Set(leavesOf(trial.match.requires).flatMap(basesOf));
  const worthTrying = [...facts].filter((fact) => touchesAll([fact], trial));
  return worthTrying.flatMap((fact) => {
    const values = aimsOf(fact, trial.situation).flatMap((aim) => cellsIn(aim, fact, cuts));
    if (values.length > MOST_VALUES) return [];
    const distinct = new Map(values.map((value) => [JSON.stringify(value), [value]]));
    return joinAlternatives([...distinct.values()].filter((change) => isYes(change, trial)));
  });
}

function cutsIn({ match, situation }: Trial): readonly Cut[] {
  const ask = askOf(situation);
  return leavesOf(match.requires).flatMap((leaf) => read(leaf).cuts(ask));
}

/** The change without what it can do without. */
function smallest(change: Change, trial: Trial): Change {
  const fewer = change.map((part) => change.filter((other) => other !== part));
  const enough = fewer.find((rest) => isYes(rest, trial));
  return enough === undefined ? change : smallest(enough, trial);
}

function isYes(change: Change, trial: Trial): boolean {
  const facts = change.map(({ fact }) => fact);
  if (!touchesAll(facts, trial)) return false;
  const status = statusAfter(change, trial.match, trial.situation);
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
