import { type NextQuestion, nextQuestions } from '#core/advice/next-questions.ts';
import { isSettled } from '#core/advice/settled.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { asItReadsOn, isOfferedOn } from '#core/catalogue/in-force.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { parametersOn } from '#core/catalogue/parameter.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { failedMatch } from '#core/matching/failed-match.ts';
import { type Match, matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import type { UnknownPolicy } from '#core/matching/status.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { type Profile, toProfile } from '#core/profile/profile.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { type Gap, gapsFor } from '#core/ranking/gaps.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import type { AsOf } from './match-request.schemas.ts';

/** Everything an answer says, before it is put into words. */
export type MatchResult = {
  readonly asOf: AsOf;
  readonly unknownPolicy: UnknownPolicy;
  readonly catalogue: Catalogue;
  readonly rankingProfile: string;
  readonly situation: Situation;
  readonly ranked: readonly RankedMatch[];
  readonly questions: readonly NextQuestion[];
  /** No further answer can change which instruments are the first five. */
  readonly settled: boolean;
  readonly gaps: readonly Gap[];
};

type Question = {
  readonly answers: ProfileAnswers;
  readonly asOf?: AsOf | undefined;
  readonly unknownPolicy?: UnknownPolicy | undefined;
  /** Facts that have been asked for and not answered. */
  readonly skip?: readonly StatedFactName[] | undefined;
};
export type MatchCompany = (question: Question) => MatchResult;

type Dependencies = {
  readonly currentCatalogue: () => Catalogue;
  readonly today: () => AsOf;
  /** Told of an instrument that could not be judged; somebody has to look at it. */
  readonly reportFailure: (instrument: Instrument, error: unknown) => void;
};

/** Judges and ranks every instrument in force for one company. Reads nothing but memory. */
export function createMatchCompany({ currentCatalogue, today, reportFailure }: Dependencies): MatchCompany {
  return ({ answers, asOf = today(), unknownPolicy = 'report', skip = [] }) => {
    const catalogue = currentCatalogue();
    const profile: Profile = toProfile(answers);
    const [day = '', clock] = asOf.split('T');
    const parameters = parametersOn(catalogue.parameters, day);
    const situation = situationOf(profile, { asOf: day, clock, parameters });
    const offered = catalogue.instruments.filter((instrument) => isOfferedOn(instrument, day));
    const matches = offered.map((entry): Match => {
      const instrument = asItReadsOn(entry, day);
      try {
        return matchInstrument(instrument, situation, unknownPolicy);
      } catch (error) {
        reportFailure(instrument, error);
        return failedMatch(instrument, day);
      }
    });
    const ranked = rank(matches, situation, STANDARD_RANKING);
    return {
      asOf,
      unknownPolicy,
      catalogue,
      rankingProfile: STANDARD_RANKING.id,
      situation,
      ranked,
      questions: nextQuestions(ranked, situation, skip),
      settled: isSettled(ranked, situation),
      gaps: gapsFor(profile),
    };
  };
}
