import { withoutAssumptions } from '../profile/assume.ts';
import { possibilities } from '../profile/fact-view.ts';
import { isStated } from '../profile/facts/fact-catalogue.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Possible } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';
import { type ClockTime, fromDayNumber, type IsoDate } from '../shared/iso-date.ts';
import type { Leaf } from './criterion.ts';
import type { Moments } from './moment.ts';
import type { Ask } from './reading.ts';

/** What is known, and the days it is asked about. */
export type Situation = {
  readonly profile: Profile;
  readonly moments: Moments;
  /** The figures of law and policy as they stand that day. */
  readonly parameters: ParameterValues;
  /** The time of day in Norway, when the question names one: deadlines with an hour need it. */
  readonly clock?: ClockTime;
  /** Leaves that are taken to say anything at all: how an explanation finds out what it can leave out. */
  readonly ignored?: ReadonlySet<Leaf>;
};

const asks = new WeakMap<Situation, Ask>();

/** Lets rules ask the situation for facts and days; a derived fact is worked out once, however many rules ask for it. */
export function askOf(situation: Situation): Ask {
  const known = asks.get(situation);
  if (known !== undefined) return known;
  const ask = createAsk(situation);
  asks.set(situation, ask);
  return ask;
}

function createAsk({ profile, moments, parameters }: Situation): Ask {
  const derived = new Map<string, Possible>();
  return {
    possible: (fact, at = 'application') => {
      if (isStated(fact)) return statedPossibilities(profile, fact);
      const key = `${fact} ${at}`;
      const possible = derived.get(key) ?? possibilities(profile, fact, { at: moments[at], parameters });
      derived.set(key, possible);
      return possible;
    },
    moment: (at) => moments[at],
    parameters,
  };
}

/** The day the question is about. */
export function dayOf({ moments }: Situation): IsoDate {
  return fromDayNumber(moments.application.min);
}

/** The same situation, knowing only what was said. */
export function unassuming(situation: Situation): Situation {
  const known = unassumed.get(situation);
  if (known !== undefined) return known;
  const told = { ...situation, profile: withoutAssumptions(situation.profile) };
  unassumed.set(situation, told);
  return told;
}

const unassumed = new WeakMap<Situation, Situation>();
