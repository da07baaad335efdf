import type { Situation } from '../eligibility/situation.ts';
import { type Match, matchInstrument } from '../matching/match.ts';
import { groupOf, type MatchStatus } from '../matching/status.ts';
import { later } from '../matching/time-cure.ts';
import { type IsoDate, toDayNumber } from '../shared/iso-date.ts';

/** Waiting until a day, when on that day the match is a yes: tried, since other conditions may be open or lapse. */
export function waitingFor(
  { instrument, from }: Match,
  situation: Situation,
): { readonly from: IsoDate; readonly thenStatus: MatchStatus } | undefined {
  if (from === undefined) return undefined;
  const days = toDayNumber(from) - situation.moments.application.min;
  const { status } = matchInstrument(instrument, later(situation, days));
  return groupOf(status) === 'yes' ? { from, thenStatus: status } : undefined;
}
