import type { Criterion, Leaf } from '../eligibility/criterion.ts';
import { type Finding, leafFindings } from '../eligibility/finding.ts';
import { judge } from '../eligibility/judge.ts';
import type { Moments } from '../eligibility/moment.ts';
import type { Situation } from '../eligibility/situation.ts';
import { endOfPeriod } from '../profile/derive/age.ts';
import { hullOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';

/** The first day on which a refused tree is no longer refused, if waiting is all it takes; the day is verified by judging again. */
export function dayItHolds(criterion: Criterion, finding: Finding, situation: Situation): number | undefined {
  const today = situation.moments.application.min;
  const days = leafFindings(finding)
    .filter(({ verdicts }) => verdicts.includes('unmet'))
    .flatMap(({ criterion: leaf }) => turningDay(leaf, situation))
    .filter((day) => day > today)
    .toSorted((a, b) => a - b);
  return days.find((day) => judge(criterion, later(situation, day - today)).verdicts[0] !== 'unmet');
}

function turningDay(leaf: Leaf, { profile }: Situation): readonly number[] {
  if (leaf.rule !== 'age') return [];
  const least = leaf.min ?? leaf.above;
  const start = hullOf(statedPossibilities(profile, leaf.since)).max;
  if (least === undefined || !Number.isFinite(start)) return [];
  const end = endOfPeriod(start, leaf.unit === 'years' ? least * 12 : least);
  return [leaf.min === undefined ? end + 1 : end];
}

function later(situation: Situation, days: number): Situation {
  const { application, approval, award } = situation.moments;
  const moments: Moments = {
    application: shift(application, days),
    approval: shift(approval, days),
    award: shift(award, days),
  };
  return { ...situation, moments };
}

function shift({ min, max }: { readonly min: number; readonly max: number }, days: number) {
  return { min: min + days, max: max + days };
}
