import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { dayOf } from '../eligibility/situation.ts';
import type { Match } from '../matching/match.ts';
import { toDayNumber } from '../shared/iso-date.ts';

/** How readily it can be had: by right before in competition, now before at some later call, and in time for the deadline. */
export function feasibility(match: Match, situation: Situation, ranking: RankingProfile): number {
  const { award } = match.instrument;
  return ranking.parts.feasibility.values.byAward.is[award.is] * timeliness(match, situation, ranking);
}

/** A deadline too near to make is no worse than having to wait for the next call, where there is one. */
function timeliness(match: Match, situation: Situation, ranking: RankingProfile): number {
  const { byWindow } = ranking.parts.feasibility.values;
  const { window, instrument } = match;
  const now = byWindow.is[window.state] * timeLeft(match, situation, ranking);
  const isRecurring = instrument.window.kind === 'calls' && instrument.window.recurring;
  return window.state === 'open' && isRecurring ? Math.max(now, byWindow.is['between-calls']) : now;
}

/** The share of the preparation there is time for; never more than all of it, however far off the deadline is. */
function timeLeft({ instrument, window }: Match, situation: Situation, ranking: RankingProfile): number {
  if (window.state !== 'open' || window.closesOn === undefined) return 1;
  const needed = ranking.parts.feasibility.values.preparationDays.is[instrument.award.is];
  const left = toDayNumber(window.closesOn) - toDayNumber(dayOf(situation));
  return needed === 0 ? 1 : Math.min(1, Math.max(0, left) / needed);
}
