import type { Window } from '../catalogue/window.ts';
import { windowStateOn } from '../catalogue/window-state.ts';
import { type Criterion, type Leaf, leavesOf } from '../eligibility/criterion.ts';
import { judge } from '../eligibility/judge.ts';
import type { Moments } from '../eligibility/moment.ts';
import type { Situation } from '../eligibility/situation.ts';
import { endOfPeriod } from '../profile/derive/age.ts';
import { hullOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../shared/iso-date.ts';

/**
 * The first later day on which the window is open and the tree is not refused, if waiting is all it takes. Conditions can
 * lapse while a call is awaited, so every day is verified by judging again.
 */
export function firstDayItHolds(criterion: Criterion, window: Window, situation: Situation): IsoDate | undefined {
  const today = situation.moments.application.min;
  const days = [...leavesOf(criterion).flatMap((leaf) => turningDays(leaf, situation)), ...openingDays(window)]
    .filter((day) => day > today)
    .toSorted((a, b) => a - b);
  const first = days.find((day) => canApply(window, day) && !isRefused(criterion, later(situation, day - today)));
  return first === undefined ? undefined : fromDayNumber(first);
}

/** The days on which the age of a company reaches a limit of the rule. */
function turningDays(leaf: Leaf, { profile }: Situation): readonly number[] {
  if (leaf.rule !== 'age') return [];
  const start = hullOf(statedPossibilities(profile, leaf.since)).max;
  if (!Number.isFinite(start)) return [];
  const limits = [leaf, leaf.exception ?? {}].flatMap(({ min, above, max, below }) => [min, above, max, below]);
  return limits
    .filter((limit) => limit !== undefined)
    .map((limit) => endOfPeriod(start, leaf.unit === 'years' ? limit * 12 : limit))
    .flatMap((end) => [end, end + 1]);
}

function openingDays(window: Window): readonly number[] {
  const calls = window.kind === 'calls' ? window.calls : [];
  return calls.flatMap(({ opensOn }) => (opensOn === undefined ? [] : [toDayNumber(opensOn)]));
}

function canApply(window: Window, day: number): boolean {
  const { state } = windowStateOn(window, fromDayNumber(day));
  return state !== 'closed' && state !== 'opens-later';
}

function isRefused(criterion: Criterion, situation: Situation): boolean {
  const [worst, ...others] = judge(criterion, situation).verdicts;
  return worst === 'unmet' && others.length === 0;
}

/** The same situation, so many days on. */
export function later(situation: Situation, days: number): Situation {
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
