import { withoutAssumptions } from '../profile/assume.ts';
import { possibilities } from '../profile/fact-view.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Profile } from '../profile/profile.ts';
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

/** Lets rules ask the situation for facts and days. */
export function askOf({ profile, moments, parameters }: Situation): Ask {
  return {
    possible: (fact, at = 'application') => possibilities(profile, fact, { at: moments[at], parameters }),
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
  return { ...situation, profile: withoutAssumptions(situation.profile) };
}
