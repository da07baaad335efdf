import { resolve } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { type MatchStatus, statusOf } from '../matching/status.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { applied, type Change, costOf, type Effort, effortOf } from './change.ts';
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

/** What would make this match a yes, cheapest first. Facts that only time changes, or nothing, are never touched. */
export function counterfactualsOf(match: Match, bench: Bench): readonly Counterfactual[] {
  const { situation } = bench;
  if (match.group === 'yes' || match.window.state === 'closed') return [];
  const proposals = repairsOf(match.conditions, bench)
    .flatMap((change) => smallest(change, match, situation) ?? [])
    .filter(({ length }) => length > 0);
  const distinct = new Map(proposals.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()]
    .toSorted((a, b) => costOf(a, situation) - costOf(b, situation))
    .slice(0, MOST_SHOWN)
    .map((change) => toCounterfactual(change, match, situation));
}

/** The change without what it can do without; nothing when it does not do. */
function smallest(change: Change, match: Match, situation: Situation): readonly Change[] | undefined {
  if (!isYes(change, match, situation)) return undefined;
  let kept = change;
  for (const part of change) {
    const fewer = kept.filter((other) => other !== part);
    if (isYes(fewer, match, situation)) kept = fewer;
  }
  return [kept];
}

function isYes(change: Change, match: Match, situation: Situation): boolean {
  const status = statusAfter(change, match, situation);
  return status === 'eligible' || status === 'eligible_pending_assessment';
}

function statusAfter(change: Change, match: Match, situation: Situation): MatchStatus {
  const { finding } = resolve(match.conditions.criterion, applied(change, situation));
  return statusOf(finding.verdicts, match.window, false);
}

function toCounterfactual(change: Change, match: Match, situation: Situation): Counterfactual {
  return {
    facts: change.map(({ fact, to }) => ({
      fact,
      ...(situation.profile.has(fact) ? { from: statedPossibilities(situation.profile, fact) } : {}),
      to,
    })),
    thenStatus: statusAfter(change, match, situation),
    effort: effortOf(change, situation),
  };
}
