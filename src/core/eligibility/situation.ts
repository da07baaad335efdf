import { withoutAssumptions } from '../profile/assume.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { KnownFact, Profile } from '../profile/profile.ts';
import { type ClockTime, fromDayNumber, type IsoDate } from '../shared/iso-date.ts';
import { oncePer } from '../shared/once-per.ts';
import type { Leaf } from './criterion.ts';
import type { Moments } from './moment.ts';

/** What is known, and the days it is asked about. */
export type Situation = {
  readonly profile: Profile;
  readonly moments: Moments;
  /** The figures of law and policy as they stand that day. */
  readonly parameters: ParameterValues;
  /** The time of day in Norway, when the question names one: deadlines with an hour need it. */
  readonly clock?: ClockTime | undefined;
  /** Leaves that are taken to say anything at all: how an explanation finds out what it can leave out. */
  readonly ignored?: ReadonlySet<Leaf> | undefined;
};

const spelled = oncePer(({ application }: Moments) => fromDayNumber(application.min));

/** The day the question is about; spelled once, for all situations of one question. */
export function dayOf({ moments }: Situation): IsoDate {
  return spelled(moments);
}

/** The same situation, knowing only what was said. */
export const unassuming = oncePer(
  (situation: Situation): Situation => ({ ...situation, profile: withoutAssumptions(situation.profile) }),
);

/** The same day, with nothing known of who asks. */
export const knowingNothing = oncePer(
  (situation: Situation): Situation => ({ ...situation, profile: new Map<StatedFactName, KnownFact>() }),
);
