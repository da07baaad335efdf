import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Verdict } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import type { Need } from '../profile/facts/options.ts';
import type { Profile } from '../profile/profile.ts';
import { type Wishes, wishesOf } from './wishes.ts';

/** Needs that only money meets. */
const MONEY_NEEDS: readonly Need[] = [
  'rnd-funding',
  'risk-capital',
  'equity',
  'loan',
  'guarantee',
  'working-capital',
  'production-investment',
  'export-finance',
  'tax-relief',
  'start-up-support',
];

type Values = RankingProfile['parts']['purposeFit']['values'];

/** How well what the instrument is for meets what the project asks for. */
export function purposeFit(match: Match, { profile }: Situation, ranking: RankingProfile): number {
  const meeting = meetingOf(match.instrument, wishesOf(profile), ranking);
  return withPreferences(meeting, preferenceFit(match.preferences), ranking);
}

/** How the purposes of an instrument, and the sectors it is for, meet wishes. */
export type Meeting = { readonly needs: number; readonly sectors: number };

export function meetingOf(instrument: Instrument, wishes: Wishes, ranking: RankingProfile): Meeting {
  const { values } = ranking.parts.purposeFit;
  return {
    needs: needsFit(instrument, wishes, values),
    sectors: values.sector.is * sectorFit(instrument, wishes, values),
  };
}

/** The fit to a purpose, once it is seen how its preferences fare. */
export function withPreferences({ needs, sectors }: Meeting, preferences: number, ranking: RankingProfile): number {
  return Math.max(0, needs + (sectors + ranking.parts.purposeFit.values.preferences.is * preferences));
}

/** What is preferred and met counts for it; what is preferred and missed counts against it; the open counts nothing. */
export function preferenceFit(preferences: Match['preferences']): number {
  if (preferences.length === 0) return 0;
  const all = (wanted: Verdict) =>
    preferences.filter(({ verdicts }) => verdicts.every((verdict) => verdict === wanted)).length;
  return (all('met') - all('unmet')) / preferences.length;
}

function needsFit(instrument: Instrument, { declared, implied: spokenOf }: Wishes, values: Values): number {
  const { focus, coverage, nothingDeclared, impliedDiscount } = values;
  const implied = impliedDiscount.is * focusOn(instrument, spokenOf);
  if (declared.length === 0) return (focus.is + coverage.is) * Math.max(nothingDeclared.is, implied);
  let served = 0;
  for (const need of declared) if (instrument.purposes.includes(need)) served += 1;
  const aimed = Math.max(focusOn(instrument, declared), implied);
  return focus.is * aimed + coverage.is * (served / declared.length);
}

/** The share of what is asked for that only money meets; all of it, where nothing is asked for. */
export function shareOfMoney(profile: Profile): number {
  const declared = declaredNeeds(profile);
  if (declared.length === 0) return 1;
  return declared.filter((need) => MONEY_NEEDS.includes(need)).length / declared.length;
}

/** Whether the instrument serves something the profile asks for, or nothing was asked. */
export function servesANeed(instrument: Instrument, profile: Profile): boolean {
  return meetsAWish(instrument, wishesOf(profile));
}

export function meetsAWish({ purposes }: Instrument, { declared, implied }: Wishes): boolean {
  const isServed = (need: Need) => purposes.includes(need);
  return declared.length === 0 || declared.some(isServed) || implied.some(isServed);
}

/** The share of the instrument's purposes that is asked for; the first counts one, the second a half, the third a third. */
function focusOn({ purposes }: Instrument, needs: readonly Need[]): number {
  let all = 0;
  let askedFor = 0;
  purposes.forEach((purpose, place) => {
    const weight = 1 / (place + 1);
    all += weight;
    if (needs.includes(purpose)) askedFor += weight;
  });
  return askedFor / all;
}

/** What the project is said to need; any of several, where that is open. */
export function declaredNeeds(profile: Profile): readonly Need[] {
  return wishesOf(profile).declared;
}

/** Made for the project's sector is 1, open to all a half, made for another 0; the same half where no sector is told. */
function sectorFit({ sectors }: Instrument, { sectors: told }: Wishes, { openToEverySector }: Values): number {
  if (sectors === undefined || told.kind !== 'sets') return openToEverySector.is;
  const fits = told.sets.map((set) => set.some((sector) => sectors.some((known) => known === sector)));
  return fits.filter(Boolean).length / fits.length;
}
