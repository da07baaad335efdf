import { type Criterion, leavesOf } from '../eligibility/criterion.ts';
import type { Finding } from '../eligibility/finding.ts';
import { judge } from '../eligibility/judge.ts';
import { askOf } from '../eligibility/notes.ts';
import { basesOf, read } from '../eligibility/read.ts';
import { openLeaves } from '../eligibility/resolve.ts';
import type { Verdict } from '../eligibility/verdict.ts';
import { type QuestionDay, situationOf } from '../matching/situation-of.ts';
import type { Cut } from '../profile/cut.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import type { KnownFact, Profile } from '../profile/profile.ts';
import { toDayNumber } from '../shared/iso-date.ts';
import { assessmentsIn } from './scenario-outcome.ts';
import { examplesOf } from './scenario-values.ts';

const GOOD: readonly Verdict[] = ['met', 'to-be-assessed'];
/** How many profiles are tried before a goal counts as out of reach. */
const MOST_TRIES = 400;

/**
 * A made-up company that reaches the goal with few facts, or nothing when none was found. What `given` says is kept as it
 * is, except where the goal stands against it.
 */
export function baseFor(goal: Criterion, given: Profile, on: QuestionDay): Profile | undefined {
  const cuts = cutsIn(goal, on);
  const facts = [...new Set(leavesOf(goal).flatMap((leaf) => basesOf(leaf)))];
  const found = [undefined, ...facts].flatMap((first) => {
    const search = { goal, given, on, cuts, first, left: MOST_TRIES };
    const profile = complete(new Map(), search);
    return profile === undefined ? [] : [smallest(overlaid(profile, search), search)];
  });
  const [plainest] = found.toSorted((a, b) => plainness(goal, a, on) - plainness(goal, b, on));
  return plainest === undefined ? undefined : inOrder(plainest, facts);
}

/** The facts in the order the conditions ask for them, after those they do not ask for. */
function inOrder(profile: Profile, facts: readonly StatedFactName[]): Profile {
  return new Map([...profile].toSorted(([a], [b]) => facts.indexOf(a) - facts.indexOf(b)));
}

/**
 * The plainest company comes first: the one that leaves least to an assessment, then the one with the fewest facts. A day
 * says little by itself, so a company that needs none goes before its likes.
 */
function plainness(goal: Criterion, profile: Profile, on: QuestionDay): number {
  const assessments = assessmentsIn(judge(goal, situationOf(profile, on))).length;
  const definitions = [...profile.keys()].map((fact) => definitionOf(fact));
  const days = definitions.filter(({ type }) => type === 'date').length;
  const effort = definitions.reduce((sum, { answerCost }) => sum + answerCost, 0);
  return assessments * 1_000_000 + profile.size * 10_000 + days * 1000 + effort;
}

function overlaid(found: Profile, search: Search): Profile {
  const both: Profile = new Map([...search.given, ...found]);
  return isReached(both, search) ? both : found;
}

type Search = {
  readonly goal: Criterion;
  readonly given: Profile;
  readonly on: QuestionDay;
  readonly cuts: readonly Cut[];
  /** The fact to settle before all others: what is settled first makes others needless. */
  readonly first: StatedFactName | undefined;
  left: number;
};

/** Where any of the leaves can change its mind, on that day. */
export function cutsIn(criterion: Criterion, on: QuestionDay): readonly Cut[] {
  const ask = askOf(situationOf(new Map(), on));
  return leavesOf(criterion).flatMap((leaf) => read(leaf).cuts(ask));
}

/** Answers what is still open, fact by fact, and takes an answer back when it leads nowhere. */
function complete(profile: Profile, search: Search): Profile | undefined {
  search.left -= 1;
  const finding = judgeIn(profile, search);
  if (finding.verdicts.every((verdict) => GOOD.includes(verdict))) return profile;
  const fact = finding.verdicts.some((verdict) => GOOD.includes(verdict))
    ? nextFact(finding, profile, search)
    : undefined;
  if (fact === undefined) return undefined;
  for (const possible of examplesFor(fact, search)) {
    const found = search.left > 0 ? complete(new Map(profile).set(fact, declared(possible)), search) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The next open fact: who asks, then the easiest to answer, and last what may as well be assumed. */
function nextFact(finding: Finding, profile: Profile, { on, first }: Search): StatedFactName | undefined {
  const { profile: completed } = situationOf(profile, on);
  const effort = (fact: StatedFactName) => {
    if (fact === 'company.applicantType') return -1;
    if (fact === first) return 0;
    return definitionOf(fact).answerCost + (completed.has(fact) ? 10 : 0);
  };
  const open = openLeaves(finding).flatMap((leaf) => basesOf(leaf));
  return open
    .filter((fact) => !profile.has(fact))
    .toSorted((a, b) => effort(a) - effort(b))
    .at(0);
}

function examplesFor(fact: StatedFactName, { given, cuts, on }: Search): readonly Possible[] {
  const known = given.get(fact)?.possible;
  const own = cuts.filter((cut) => cut.fact === fact);
  return [...(known === undefined ? [] : [known]), ...examplesOf(definitionOf(fact), own, toDayNumber(on.asOf))];
}

/** Leaves out what is not needed, days and dear facts first; nothing may be left to an assessment for it. */
function smallest(profile: Profile, search: Search): Profile {
  const facts = [...profile.keys()].filter((fact) => !search.given.has(fact));
  let kept = profile;
  for (const fact of facts.toSorted((a, b) => worthLeavingOut(b) - worthLeavingOut(a))) {
    const fewer = new Map(kept);
    fewer.delete(fact);
    if (isReached(fewer, search) && assessmentsFor(fewer, search) <= assessmentsFor(kept, search)) kept = fewer;
  }
  return kept;
}

function worthLeavingOut(fact: StatedFactName): number {
  const { type, answerCost } = definitionOf(fact);
  return type === 'date' ? Infinity : answerCost;
}

function assessmentsFor(profile: Profile, search: Search): number {
  return assessmentsIn(judgeIn(profile, search)).length;
}

function isReached(profile: Profile, search: Search): boolean {
  return judgeIn(profile, search).verdicts.every((verdict) => GOOD.includes(verdict));
}

function judgeIn(profile: Profile, { goal, on }: Search): Finding {
  return judge(goal, situationOf(profile, on));
}

export function declared(possible: Possible): KnownFact {
  return { possible, provenance: 'declared' };
}
