import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { NEEDS } from '../profile/facts/options.ts';
import { exactly, intervalsOf, isExact, sets } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { phaseFit, placementOf } from '../ranking/phase-fit.ts';
import { type Meeting, meetingOf, meetsAWish } from '../ranking/purpose-fit.ts';
import { wishesIfOpen, wishesOf } from '../ranking/wishes.ts';
import { telling } from './change.ts';

/** What an order is looked at from: the situation, the ranking, and every way the levels can be told. */
export type Viewpoint = {
  readonly situation: Situation;
  readonly ranking: RankingProfile;
  /** How well a placement fits, in each way the levels can be told. */
  readonly fitsOf: (instrument: Instrument) => readonly number[];
  /** What a project asks for as it is, as far from what an instrument is for as answers can bring it, and as near. */
  readonly extremesOf: (instrument: Instrument) => readonly Extreme[];
  /** The situation as it is, and asking for nothing but money, or for none. */
  readonly moneyWays: readonly Situation[];
};

/** How an instrument meets what a project might turn out to ask for. */
type Extreme = { readonly meeting: Meeting; readonly isServed: boolean };

/** Instruments that are placed alike fit alike, and those for the same things have the same extremes: each is worked out once. */
export function viewpointOf(situation: Situation, ranking: RankingProfile): Viewpoint {
  const ways = waysToTellLevels(situation);
  return {
    situation,
    ranking,
    fitsOf: onceFor(placementOf, (instrument) => ways.map((way) => phaseFit(instrument, way, ranking))),
    extremesOf: onceFor(purposesOf, (instrument) => extremes(instrument, situation, ranking)),
    moneyWays: waysToAskForMoney(situation),
  };
}

function onceFor<Value>(keyOf: (instrument: Instrument) => string, make: (instrument: Instrument) => Value) {
  const made = new Map<string, Value>();
  return (instrument: Instrument): Value => {
    const key = keyOf(instrument);
    const value = made.get(key) ?? make(instrument);
    made.set(key, value);
    return value;
  };
}

const purposes = new WeakMap<Instrument, string>();

function purposesOf(instrument: Instrument): string {
  const known = purposes.get(instrument) ?? JSON.stringify([instrument.purposes, instrument.sectors]);
  purposes.set(instrument, known);
  return known;
}

/** Every way the project’s levels can be told: each open scale left as it is, or told level by level. */
function waysToTellLevels(situation: Situation): readonly Situation[] {
  return (['project.trl', 'project.cri'] as const).reduce<readonly Situation[]>(
    (ways, fact) => ways.flatMap((way) => [way, ...toldLevels(fact, way)]),
    [situation],
  );
}

function toldLevels(fact: 'project.trl' | 'project.cri', situation: Situation): readonly Situation[] {
  const possible = statedPossibilities(situation.profile, fact);
  if (isExact(possible)) return [];
  return intervalsOf(possible)
    .flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, index) => min + index))
    .map((level) => telling(situation, fact, exactly(level)));
}

function waysToAskForMoney(situation: Situation): readonly Situation[] {
  if (isExact(statedPossibilities(situation.profile, 'project.needs'))) return [situation];
  return [situation, ...[['network'], ['loan']].map((needs) => telling(situation, 'project.needs', sets(needs)))];
}

function extremes(instrument: Instrument, { profile }: Situation, ranking: RankingProfile): readonly Extreme[] {
  const { purposes, sectors = [] } = instrument;
  const others = NEEDS.filter((need) => !purposes.includes(need));
  return [
    wishesOf(profile),
    wishesIfOpen(profile, { needs: others.slice(0, 1), sectors: [], implied: false }),
    wishesIfOpen(profile, { needs: purposes, sectors, implied: true }),
  ].map((wishes) => ({
    meeting: meetingOf(instrument, wishes, ranking),
    isServed: meetsAWish(instrument, wishes),
  }));
}
