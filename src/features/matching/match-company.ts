import { type NextQuestion, nextQuestions } from '#core/advice/next-questions.ts';
import { type Outlook, outlookOf } from '#core/advice/outlook.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type Edition, editionOn } from '#core/catalogue/edition.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';
import { parametersOn } from '#core/catalogue/parameter.ts';
import { type RankingProfile, STANDARD_RANKING_ID } from '#core/catalogue/ranking-profile.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { compiledEdition, type SettledVerdict } from '#core/matching/compiled-edition.ts';
import { failedMatch } from '#core/matching/failed-match.ts';
import { type Match, matchInstrument } from '#core/matching/match.ts';
import { situationOf } from '#core/matching/situation-of.ts';
import type { UnknownPolicy } from '#core/matching/status.ts';
import { type DeMinimisAward, deMinimisReceived, withDeMinimisReceived } from '#core/profile/de-minimis-awards.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import type { Need, Phase } from '#core/profile/facts/options.ts';
import type { Interval } from '#core/profile/possible.ts';
import { type Profile, toProfile } from '#core/profile/profile.ts';
import type { ProfileAnswers } from '#core/profile/profile-schema.ts';
import { type Gap, gapsFor, phasesOf } from '#core/ranking/gaps.ts';
import { type RankedMatch, rank } from '#core/ranking/rank.ts';
import { uncoveredNeeds } from '#core/ranking/uncovered-needs.ts';
import type { AsOf } from './match-request.schemas.ts';

/** Everything an answer says, before it is put into words. */
export type MatchResult = {
  readonly asOf: AsOf;
  readonly unknownPolicy: UnknownPolicy;
  readonly catalogue: Catalogue;
  readonly ranking: RankingProfile;
  readonly situation: Situation;
  readonly ranked: readonly RankedMatch[];
  readonly questions: readonly NextQuestion[];
  readonly outlook: Outlook;
  readonly gaps: readonly Gap[];
  /** The phases the project is or may be in. */
  readonly phases: readonly Phase[];
  /** What is asked for and nothing serves where the project stands. */
  readonly uncovered: readonly Need[];
};

type Question = {
  readonly answers: ProfileAnswers;
  readonly deMinimisAwards?: readonly DeMinimisAward[] | undefined;
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
  return ({ answers, deMinimisAwards, asOf = today(), unknownPolicy = 'report', skip = [] }) => {
    const catalogue = currentCatalogue();
    const [day = '', clock] = asOf.split('T');
    const edition = editionOn(catalogue, day);
    const figuresOn = (at: string) => parametersOn(catalogue.parameters, at);
    const profile = profileOf(answers, deMinimisAwards, (awards) => deMinimisReceived(awards, day, figuresOn));
    const situation = situationOf(profile, { asOf: day, clock, parameters: edition.parameters });
    const settled = settledIn(edition, situation);
    const matches = edition.instruments.map((instrument): Match => {
      try {
        return matchInstrument(instrument, situation, unknownPolicy, settled);
      } catch (error) {
        reportFailure(instrument, error);
        return failedMatch(instrument, day);
      }
    });
    const ranking = rankingIn(catalogue);
    const ranked = rank(matches, situation, ranking);
    const outlook = outlookOf(ranked, situation, ranking);
    return {
      asOf,
      unknownPolicy,
      catalogue,
      ranking,
      situation,
      ranked,
      questions: nextQuestions(ranked, situation, { contenders: outlook.contenders, except: skip }),
      outlook,
      gaps: gapsFor(profile),
      phases: phasesOf(situation),
      uncovered: uncoveredNeeds(ranked, situation),
    };
  };
}

/** Nothing is settled at once where something cannot be judged: each is then judged by itself, and that one reported. */
function settledIn(edition: Edition, situation: Situation): SettledVerdict | undefined {
  try {
    return compiledEdition(edition, situation).settle(situation);
  } catch {
    return undefined;
  }
}

function rankingIn({ rankingProfiles }: Catalogue): RankingProfile {
  const ranking = rankingProfiles.find(({ id }) => id === STANDARD_RANKING_ID);
  if (ranking === undefined) throw new Error(`The catalogue has no ranking profile "${STANDARD_RANKING_ID}".`);
  return ranking;
}

/** What was told, with the sum of the awards where they were told one by one. */
function profileOf(
  answers: ProfileAnswers,
  awards: readonly DeMinimisAward[] | undefined,
  sumOf: (awards: readonly DeMinimisAward[]) => Interval,
): Profile {
  const profile = toProfile(answers);
  return awards === undefined ? profile : withDeMinimisReceived(profile, sumOf(awards));
}
