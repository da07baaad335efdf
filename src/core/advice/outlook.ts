import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isExact } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import type { RankRange } from '../ranking/rank-range.ts';
import { type Height, type Reach, reachOf } from './reach.ts';
import { viewpointOf } from './viewpoint.ts';

/** How many places an answer is about: what cannot come among them need not be asked about. */
export const TOP = 5;

/** What further answers can still do to the order, as long as what was taken for granted holds. */
export type Outlook = {
  /** The places each match can come to take, whatever is answered; in the order of the ranking. */
  readonly places: readonly RankRange[];
  /** How low and how high each score can come to be; in the same order. */
  readonly scores: readonly { readonly lowest: number; readonly highest: number }[];
  /** The matches that answers can still bring among the first five, or out of them. */
  readonly contenders: readonly RankedMatch[];
  /** No further answer can change which instruments are the first five. */
  readonly isSettled: boolean;
};

export function outlookOf(ranked: readonly RankedMatch[], situation: Situation, ranking: RankingProfile): Outlook {
  const viewpoint = viewpointOf(situation, ranking);
  const reaches = ranked.map((entry) => reachOf(entry, viewpoint));
  const places = placesOf(reaches);
  const isAskerOpen = !isExact(statedPossibilities(situation.profile, 'company.applicantType'));
  const contenders = ranked.filter((_, index) => isAskerOpen || isContender(reaches[index], places[index]));
  return {
    places,
    scores: reaches.map(({ best, worst }) => ({ lowest: worst.score, highest: best.score })),
    contenders,
    isSettled: contenders.length === 0,
  };
}

function isContender(reach: Reach | undefined, place: RankRange | undefined): boolean {
  return reach?.isLost === false && place !== undefined && place.best <= TOP && place.worst > TOP;
}

/** Below every match whose worst place is above its best, and above every match whose best place is below its worst. */
function placesOf(reaches: readonly Reach[]): readonly RankRange[] {
  const bests = reaches.map(bestOf).toSorted(inOrder);
  const worsts = reaches.map(worstOf).toSorted(inOrder);
  return reaches.map((reach) => {
    const isItselfBefore = inOrder(bestOf(reach), worstOf(reach)) < 0;
    return {
      best: 1 + countBefore(worsts, bestOf(reach)),
      worst: countBefore(bests, worstOf(reach)) + (isItselfBefore ? 0 : 1),
    };
  });
}

type Place = Height & { readonly id: string };

function bestOf({ best, id }: Reach): Place {
  return { ...best, id };
}

function worstOf({ worst, id }: Reach): Place {
  return { ...worst, id };
}

/** As the ranking orders: the step, then the score, then the status, then the id. */
function inOrder(one: Place, other: Place): number {
  const difference = one.step - other.step || other.score - one.score || one.status - other.status;
  if (difference !== 0 || one.id === other.id) return difference;
  return one.id < other.id ? -1 : 1;
}

/** How many places of the sorted list come before this one. */
function countBefore(sorted: readonly Place[], place: Place): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const at = sorted[middle];
    if (at !== undefined && inOrder(at, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
