import type { Situation } from '../eligibility/situation.ts';
import { withAssumptions } from '../profile/assume.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Profile } from '../profile/profile.ts';
import { type ClockTime, type IsoDate, toDayNumber } from '../shared/iso-date.ts';

/** The day a question is about, with the figures of law as they stand then. */
export type QuestionDay = {
  readonly asOf: IsoDate;
  readonly clock?: ClockTime | undefined;
  readonly parameters: ParameterValues;
};

/**
 * A profile, completed by what goes without saying, on the day the question is about. Approval and award are taken to
 * fall that day as well: no source gives handling times firm enough to build a refusal on.
 */
export function situationOf(profile: Profile, { asOf, clock, parameters }: QuestionDay): Situation {
  const day = toDayNumber(asOf);
  const that = { min: day, max: day };
  return {
    profile: withAssumptions(profile),
    moments: { application: that, approval: that, award: that },
    parameters,
    ...(clock === undefined ? {} : { clock }),
  };
}
