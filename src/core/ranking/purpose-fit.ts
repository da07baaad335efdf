import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Verdict } from '../eligibility/verdict.ts';
import type { Match } from '../matching/match.ts';
import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Need } from '../profile/facts/options.ts';
import { NEEDS } from '../profile/facts/options.ts';
import { codesOf } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';

/** Facts that speak of a need nobody has to declare: small exporters do not know what export finance offers them. */
export const IMPLIED_NEEDS: readonly { readonly fact: StatedFactName; readonly need: Need }[] = [
  { fact: 'company.exporting', need: 'export-finance' },
  { fact: 'project.foreignBuyer', need: 'export-finance' },
  { fact: 'project.investmentExportOriented', need: 'guarantee' },
  { fact: 'project.needsClinicalTrial', need: 'clinical-trial' },
  { fact: 'project.usesHealthData', need: 'health-data' },
];

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
export function purposeFit(
  { instrument, preferences }: Match,
  { profile }: Situation,
  ranking: RankingProfile,
): number {
  const { values } = ranking.parts.purposeFit;
  const { sector, preferences: share } = values;
  const extras = sector.is * sectorFit(instrument, profile, values) + share.is * preferenceFit(preferences);
  return Math.max(0, needsFit(instrument, profile, values) + extras);
}

/** What is preferred and met counts for it; what is preferred and missed counts against it; the open counts nothing. */
function preferenceFit(preferences: Match['preferences']): number {
  if (preferences.length === 0) return 0;
  const all = (wanted: Verdict) =>
    preferences.filter(({ verdicts }) => verdicts.every((verdict) => verdict === wanted)).length;
  return (all('met') - all('unmet')) / preferences.length;
}

function needsFit(instrument: Instrument, profile: Profile, values: Values): number {
  const { focus, coverage, nothingDeclared, impliedDiscount } = values;
  const declared = declaredNeeds(profile);
  const implied = impliedDiscount.is * focusOn(instrument, impliedNeeds(profile));
  if (declared.length === 0) return (focus.is + coverage.is) * Math.max(nothingDeclared.is, implied);
  const served = declared.filter((need) => instrument.purposes.includes(need));
  const aimed = Math.max(focusOn(instrument, declared), implied);
  return focus.is * aimed + coverage.is * (served.length / declared.length);
}

/** The share of what is asked for that only money meets; all of it, where nothing is asked for. */
export function shareOfMoney(profile: Profile): number {
  const declared = declaredNeeds(profile);
  if (declared.length === 0) return 1;
  return declared.filter((need) => MONEY_NEEDS.includes(need)).length / declared.length;
}

/** Whether the instrument serves something the profile asks for, or nothing was asked. */
export function servesANeed(instrument: Instrument, profile: Profile): boolean {
  const declared = declaredNeeds(profile);
  const wanted = [...declared, ...impliedNeeds(profile)];
  return declared.length === 0 || wanted.some((need) => instrument.purposes.includes(need));
}

/** The share of the instrument's purposes that is asked for; the first counts one, the second a half, the third a third. */
function focusOn({ purposes }: Instrument, needs: readonly Need[]): number {
  const weights = purposes.map((purpose, place) => ({ weight: 1 / (place + 1), isAskedFor: needs.includes(purpose) }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.reduce((sum, { weight, isAskedFor }) => sum + (isAskedFor ? weight : 0), 0) / all;
}

/** What the project is said to need; any of several, where that is open. */
export function declaredNeeds(profile: Profile): readonly Need[] {
  const possible = statedPossibilities(profile, 'project.needs');
  const named = possible.kind === 'sets' ? possible.sets.flat() : [];
  return NEEDS.filter((need) => named.includes(need));
}

function impliedNeeds(profile: Profile): readonly Need[] {
  return IMPLIED_NEEDS.filter(({ fact }) =>
    codesOf(statedPossibilities(profile, fact))?.every((code) => code === true),
  ).map(({ need }) => need);
}

/** Made for the project's sector is 1, open to all a half, made for another 0; the same half where no sector is told. */
function sectorFit({ sectors }: Instrument, profile: Profile, { openToEverySector }: Values): number {
  const told = statedPossibilities(profile, 'project.sectors');
  if (sectors === undefined || told.kind !== 'sets') return openToEverySector.is;
  const fits = told.sets.map((set) => set.some((sector) => sectors.some((known) => known === sector)));
  return fits.filter(Boolean).length / fits.length;
}
