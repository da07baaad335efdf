import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { NEEDS } from '../profile/facts/options.ts';
import { codes, exactly, intervalsOf, isExact, type Possible, sets } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { phaseFit } from '../ranking/phase-fit.ts';
import { IMPLIED_NEEDS } from '../ranking/purpose-fit.ts';
import { telling } from './change.ts';

/** What an order is looked at from: the situation, the ranking, and every way the levels can be told. */
export type Viewpoint = {
  readonly situation: Situation;
  readonly ranking: RankingProfile;
  /** How well a placement fits, in each way the levels can be told. */
  readonly fitsOf: (instrument: Instrument) => readonly number[];
  /** The situation as it is, as far from what an instrument is for as answers can bring it, and as near. */
  readonly extremesOf: (instrument: Instrument) => readonly Situation[];
  /** The situation as it is, and asking for nothing but money, or for none. */
  readonly moneyWays: readonly Situation[];
};

/** Instruments that are placed alike fit alike, and those for the same things have the same extremes: each is worked out once. */
export function viewpointOf(situation: Situation, ranking: RankingProfile): Viewpoint {
  const ways = waysToTellLevels(situation);
  return {
    situation,
    ranking,
    fitsOf: onceFor(placementKey, (instrument) => ways.map((way) => phaseFit(instrument, way, ranking))),
    extremesOf: onceFor(purposeKey, (instrument) => extremes(instrument, situation)),
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

function placementKey({ trl, cri, phases }: Instrument): string {
  return JSON.stringify([trl, cri, phases.some(({ basis }) => basis === 'stated')]);
}

function purposeKey({ purposes, sectors }: Instrument): string {
  return JSON.stringify([purposes, sectors]);
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

/** The situation as it is, as far from what the instrument is for as answers can bring it, and as near. */
function extremes({ purposes, sectors = [] }: Instrument, situation: Situation): readonly Situation[] {
  const others = NEEDS.filter((need) => !purposes.includes(need));
  return [
    situation,
    toldIfOpen(situation, [others[0] ?? ''], [], false),
    toldIfOpen(situation, purposes, sectors, true),
  ];
}

function toldIfOpen(
  situation: Situation,
  needs: readonly string[],
  sectors: readonly string[],
  implied: boolean,
): Situation {
  const answers: readonly (readonly [StatedFactName, Possible])[] = [
    ['project.needs', sets(needs)],
    ['project.sectors', sets(sectors)],
    ...IMPLIED_NEEDS.map(({ fact }) => [fact, codes(implied)] as const),
  ];
  return answers
    .filter(([fact]) => !isExact(statedPossibilities(situation.profile, fact)))
    .reduce((told, [fact, possible]) => telling(told, fact, possible), situation);
}
