import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { NEEDS } from '../profile/facts/options.ts';
import { type Code, codes, type Interval, isExact, sets } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { phaseFits } from '../ranking/phase-fits.ts';
import { type Meeting, meetingOf, meetsAWish } from '../ranking/purpose-fit.ts';
import { wishesIfOpen, wishesOf } from '../ranking/wishes.ts';
import { oncePer } from '../shared/once-per.ts';
import { telling } from './change.ts';

/** What an order is looked at from: the situation, the ranking, and every way the levels can be told. */
export type Viewpoint = {
  readonly situation: Situation;
  readonly ranking: RankingProfile;
  /** How badly and how well a placement fits, in all ways the levels can be told. */
  readonly fitsOf: (instrument: Instrument) => Interval;
  /** What a project asks for as it is, as far from what an instrument is for as answers can bring it, and as near. */
  readonly extremesOf: (instrument: Instrument) => readonly Extreme[];
  /** The situation, were this who asks. */
  readonly askedBy: (asker: Code) => Situation;
  /** The situation as it is, and asking for nothing but money, or for none. */
  readonly moneyWays: readonly Situation[];
};

/** How an instrument meets what a project might turn out to ask for. */
type Extreme = { readonly meeting: Meeting; readonly isServed: boolean };

/** Instruments for the same things have the same extremes: each is worked out once. */
export function viewpointOf(situation: Situation, ranking: RankingProfile): Viewpoint {
  return {
    situation,
    ranking,
    fitsOf: (instrument) => phaseFits(instrument, situation, ranking),
    extremesOf: onceFor(purposesOf, (instrument: Instrument) => extremes(instrument, situation, ranking)),
    askedBy: onceFor(
      (asker: Code) => asker,
      (asker) => telling(situation, 'company.applicantType', codes(asker)),
    ),
    moneyWays: waysToAskForMoney(situation),
  };
}

function onceFor<Thing, Key, Value>(keyOf: (thing: Thing) => Key, make: (thing: Thing) => Value) {
  const made = new Map<Key, Value>();
  return (thing: Thing): Value => {
    const key = keyOf(thing);
    const value = made.get(key) ?? make(thing);
    made.set(key, value);
    return value;
  };
}

const purposesOf = oncePer(({ purposes, sectors }: Instrument) => JSON.stringify([purposes, sectors]));

function waysToAskForMoney(situation: Situation): readonly Situation[] {
  if (isExact(statedPossibilities(situation.profile, 'project.needs'))) return [situation];
  return [situation, ...[['network'], ['loan']].map((needs) => telling(situation, 'project.needs', sets(needs)))];
}

function extremes(instrument: Instrument, { profile }: Situation, ranking: RankingProfile): readonly Extreme[] {
  const { purposes, sectors = [] } = instrument;
  const other = NEEDS.find((need) => !purposes.includes(need));
  return [
    wishesOf(profile),
    wishesIfOpen(profile, { needs: other === undefined ? [] : [other], sectors: [], implied: false }),
    wishesIfOpen(profile, { needs: purposes, sectors, implied: true }),
  ].map((wishes) => ({
    meeting: meetingOf(instrument, wishes, ranking),
    isServed: meetsAWish(instrument, wishes),
  }));
}
