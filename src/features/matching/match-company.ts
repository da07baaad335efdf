import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { failedMatch } from '#core/matching/failed-match.ts';
import { type Match, matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import { type Profile, toProfile } from '#core/profile/profile.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { type Gap, gapsFor } from '#core/ranking/gaps.ts';
import { type NextQuestion, nextQuestions } from '#core/ranking/next-questions.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';

/** Everything an answer says, before it is put into words. */
export type MatchResult = {
  readonly asOf: IsoDate;
  readonly catalogue: Catalogue;
  readonly rankingProfile: string;
  readonly situation: Situation;
  readonly ranked: readonly RankedMatch[];
  readonly questions: readonly NextQuestion[];
  readonly gaps: readonly Gap[];
};

export type MatchCompany = (answers: ProfileAnswers, asOf: IsoDate | undefined) => MatchResult;

type Dependencies = {
  readonly currentCatalogue: () => Catalogue;
  readonly today: () => IsoDate;
  /** Told of an instrument that could not be judged; somebody has to look at it. */
  readonly reportFailure: (instrument: Instrument, error: unknown) => void;
};

/** Judges and ranks every instrument in force for one company. Reads nothing but memory. */
export function createMatchCompany({ currentCatalogue, today, reportFailure }: Dependencies): MatchCompany {
  return (answers, asOf = today()) => {
    const catalogue = currentCatalogue();
    const profile: Profile = toProfile(answers);
    const situation = situationOf(profile, asOf);
    const matches = catalogue.instruments.filter(isInForce).map((instrument): Match => {
      try {
        return matchInstrument(instrument, situation);
      } catch (error) {
        reportFailure(instrument, error);
        return failedMatch(instrument, asOf);
      }
    });
    const ranked = rank(matches, situation, STANDARD_RANKING);
    return {
      asOf,
      catalogue,
      rankingProfile: STANDARD_RANKING.id,
      situation,
      ranked,
      questions: nextQuestions(ranked),
      gaps: gapsFor(profile),
    };
  };
}

/** Historic instruments live on in their successors, and proposed ones cannot be applied for. */
function isInForce({ status }: Instrument): boolean {
  return status.is === 'active' || status.is === 'pilot';
}
