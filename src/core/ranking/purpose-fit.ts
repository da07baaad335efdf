import type { Instrument } from '../catalogue/instrument.ts';
import type { Situation } from '../eligibility/situation.ts';
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

const NOTHING_DECLARED = 0.5;
const STEP_PER_PLACE = 0.1;
const IMPLIED_DISCOUNT = 0.8;
/** Serving the need best counts half; then how many needs are served, being made for the sector, and preferences met. */
const SHARES = { best: 0.5, coverage: 0.2, sector: 0.15, preferences: 0.15 } as const;

/** How well what the instrument is for meets what the project asks for. */
export function purposeFit({ instrument, preferences }: Match, { profile }: Situation): number {
  const declared = declaredNeeds(profile);
  const met = preferences.filter(({ verdicts }) => verdicts.every((verdict) => verdict === 'met')).length;
  const extras =
    SHARES.sector * (isMadeForSector(instrument, profile) ? 1 : 0) +
    SHARES.preferences * (preferences.length === 0 ? 0 : met / preferences.length);
  if (declared.length === 0)
    return (SHARES.best + SHARES.coverage) * impliedOr(NOTHING_DECLARED, instrument, profile) + extras;
  const served = declared.filter((need) => instrument.purposes.includes(need));
  const best = Math.max(bestPlace(instrument, served), IMPLIED_DISCOUNT * bestPlace(instrument, impliedNeeds(profile)));
  return SHARES.best * best + SHARES.coverage * (served.length / declared.length) + extras;
}

/** Whether the instrument serves something the profile asks for, or nothing was asked. */
export function servesANeed(instrument: Instrument, profile: Profile): boolean {
  const declared = declaredNeeds(profile);
  const wanted = [...declared, ...impliedNeeds(profile)];
  return declared.length === 0 || wanted.some((need) => instrument.purposes.includes(need));
}

function impliedOr(otherwise: number, instrument: Instrument, profile: Profile): number {
  return Math.max(otherwise, bestPlace(instrument, impliedNeeds(profile)));
}

/** 1 when the need is the instrument's main purpose, a little less for each place further down. */
function bestPlace({ purposes }: Instrument, needs: readonly Need[]): number {
  const places = purposes.flatMap((purpose, place) => (needs.includes(purpose) ? [place] : []));
  return places.length === 0 ? 0 : 1 - STEP_PER_PLACE * Math.min(...places);
}

function declaredNeeds(profile: Profile): readonly Need[] {
  const possible = statedPossibilities(profile, 'project.needs');
  const named = possible.kind === 'sets' ? possible.sets.flat() : [];
  return NEEDS.filter((need) => named.includes(need));
}

function impliedNeeds(profile: Profile): readonly Need[] {
  return IMPLIED_NEEDS.filter(({ fact }) =>
    codesOf(statedPossibilities(profile, fact))?.every((code) => code === true),
  ).map(({ need }) => need);
}

function isMadeForSector({ sectors }: Instrument, profile: Profile): boolean {
  const possible = statedPossibilities(profile, 'project.sectors');
  if (sectors === undefined || possible.kind !== 'sets') return false;
  return possible.sets.every((set) => set.some((sector) => sectors.some((known) => known === sector)));
}
