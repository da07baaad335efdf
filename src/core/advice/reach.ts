import { type Finding, type LeafFinding, leafFindings } from '../eligibility/finding.ts';
import { verdictsKnowing } from '../eligibility/reasons.ts';
import { openFacts } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { groupOf, statusOf } from '../matching/status.ts';
import { type RankedMatch, type Relevance, stepOf } from '../ranking/rank.ts';
import { prospectsOf } from './prospects.ts';
import { settlingFacts } from './score-facts.ts';

/** How far up and down a match can still go, whatever is answered: never too narrow, so what it settles is settled. */
export type Reach = {
  readonly id: string;
  /** Refused whatever is answered: not worth a place, wherever it stands among the refused. */
  readonly isLost: boolean;
  readonly bestStep: number;
  readonly worstStep: number;
  readonly lowest: number;
  readonly highest: number;
};

export function reachOf(entry: RankedMatch, situation: Situation, ways: readonly Situation[]): Reach {
  const { relevances, lowest, highest } = prospectsOf(entry, situation, ways);
  const standings = standingsOf(entry.match, situation);
  const isLost = standings.every(({ group }) => group === 'no');
  const steps = standings.flatMap((standing) => stepsOf(standing, relevances));
  const { id } = entry.match.instrument;
  return { id, isLost, bestStep: Math.min(...steps), worstStep: Math.max(...steps), lowest, highest };
}

/** The same order as the ranking: the step, then the score, then the id. */
export function staysAbove(above: Reach, below: Reach): boolean {
  if (above.worstStep !== below.bestStep) return above.worstStep < below.bestStep;
  if (above.lowest !== below.highest) return above.lowest > below.highest;
  return above.id < below.id;
}

type Standing = Pick<Match, 'status' | 'group'>;

/** Where a match can end: only where it is once everything its conditions look at is known. */
function standingsOf(match: Match, situation: Situation): readonly Standing[] {
  const leaves = leafFindings(match.conditions);
  if (leaves.every((leaf) => isToldInFull(leaf, situation))) return [match];
  const cures = canTimeCure(match.conditions, leaves) ? [true, false] : [false];
  const statuses = match.conditions.verdicts.flatMap((verdict) =>
    cures.map((isCured) => statusOf([verdict], match.window, isCured)),
  );
  return [match, ...statuses.map((status) => ({ status, group: groupOf(status) }))];
}

/** A day told roughly decides a leaf and may still say when it turns. */
function isToldInFull(leaf: LeafFinding, situation: Situation): boolean {
  return openFacts(leaf.criterion, situation).length + settlingFacts(leaf, situation).length === 0;
}

/** A refusal that stands whatever the days bring stands. */
function canTimeCure(conditions: Finding, leaves: readonly LeafFinding[]): boolean {
  const curable = curableLeaves(conditions, true);
  if (curable.length === 0) return false;
  const timeless = leaves.filter((leaf) => !curable.includes(leaf));
  return verdictsKnowing(conditions, timeless).some((verdict) => verdict !== 'unmet');
}

/** Companies only grow older: a least age may come to be met, and below a `not` a greatest age to be passed. */
function curableLeaves(finding: Finding, wanted: boolean): readonly LeafFinding[] {
  if (finding.kind === 'branch') {
    const isTurned = finding.criterion.rule === 'not';
    return finding.parts.flatMap((part) => curableLeaves(part, wanted !== isTurned));
  }
  const { criterion } = finding;
  if (criterion.rule !== 'age') return [];
  const bands = [criterion, criterion.exception ?? {}];
  const limits = bands.flatMap(({ min, above, max, below }) => (wanted ? [min, above] : [max, below]));
  return limits.some((limit) => limit !== undefined) ? [finding] : [];
}

function stepsOf({ status, group }: Standing, relevances: readonly Relevance[]): readonly number[] {
  return relevances.map((relevance) => stepOf(status, group, relevance));
}
