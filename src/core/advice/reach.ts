import { type Finding, type LeafFinding, leafFindings } from '../eligibility/finding.ts';
import { verdictsKnowing } from '../eligibility/reasons.ts';
import { hasOpenFacts } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { groupOf, MATCH_STATUSES, statusOf } from '../matching/status.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { stepOf } from '../ranking/step.ts';
import { asEachRole, type Standpoint } from './as-each-role.ts';
import { prospectsOf } from './prospects.ts';
import { canBeSettled } from './score-facts.ts';
import type { Viewpoint } from './viewpoint.ts';

/** What the order looks at, in turn; the lower the step and the status, and the higher the score, the higher up. */
export type Height = { readonly step: number; readonly score: number; readonly status: number };

/** How far up and down a match can still go, whatever is answered: never too narrow, so what it settles is settled. */
export type Reach = {
  readonly id: string;
  /** Refused whatever is answered: not worth a place, wherever it stands among the refused. */
  readonly isLost: boolean;
  readonly best: Height;
  readonly worst: Height;
};

export function reachOf(entry: RankedMatch, viewpoint: Viewpoint): Reach {
  return asEachRole(entry, viewpoint).map(reachFrom).reduce(both);
}

/** As far up and down as either goes. */
function both(one: Reach, other: Reach): Reach {
  return {
    id: one.id,
    isLost: one.isLost && other.isLost,
    best: upper(one.best, other.best),
    worst: lower(one.worst, other.worst),
  };
}

/** Each thing the order looks at as high up as in either. */
function upper(one: Height, other: Height): Height {
  return {
    step: Math.min(one.step, other.step),
    score: Math.max(one.score, other.score),
    status: Math.min(one.status, other.status),
  };
}

function lower(one: Height, other: Height): Height {
  return {
    step: Math.max(one.step, other.step),
    score: Math.min(one.score, other.score),
    status: Math.max(one.status, other.status),
  };
}

function reachFrom({ match, parts, viewpoint }: Standpoint): Reach {
  const { relevances, lowest, highest } = prospectsOf({ match, parts }, viewpoint);
  const standings = standingsOf(match, viewpoint.situation);
  const steps = standings.flatMap(({ status, group }) => relevances.map((each) => stepOf(status, group, each)));
  const statuses = standings.map(({ status }) => MATCH_STATUSES.indexOf(status));
  return {
    id: match.instrument.id,
    isLost: standings.every(({ group }) => group === 'no'),
    best: { step: Math.min(...steps), score: highest, status: Math.min(...statuses) },
    worst: { step: Math.max(...steps), score: lowest, status: Math.max(...statuses) },
  };
}

type Standing = Pick<Match, 'status' | 'group'>;

/** Where a match can end: only where it is once everything its conditions look at is known. */
function standingsOf(match: Match, situation: Situation): readonly Standing[] {
  if (match.leaves.every((leaf) => isToldInFull(leaf, situation))) return [match];
  const cures = canTimeCure(match) ? [true, false] : [false];
  const statuses = match.verdicts.flatMap((verdict) =>
    cures.map((isCured) => statusOf([verdict], match.window, isCured)),
  );
  return [match, ...statuses.map((status) => ({ status, group: groupOf(status) }))];
}

/** A day told roughly decides a leaf and may still say when it turns. */
function isToldInFull(leaf: LeafFinding, situation: Situation): boolean {
  return !hasOpenFacts(leaf.criterion, situation) && !canBeSettled(leaf, situation);
}

/** A refusal that stands whatever the days bring stands. */
function canTimeCure(match: Match): boolean {
  if (match.leaves.every(({ criterion }) => criterion.rule !== 'age')) return false;
  const { conditions } = match;
  const curable = curableLeaves(conditions, true);
  if (curable.length === 0) return false;
  const timeless = leafFindings(conditions).filter((leaf) => !curable.includes(leaf));
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
