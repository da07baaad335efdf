import type { Instrument } from '../catalogue/instrument.ts';
import { askOf } from '../eligibility/notes.ts';
import type { Situation } from '../eligibility/situation.ts';
import { SIZE_CLASSES } from '../profile/facts/options.ts';
import { parameterValue } from '../profile/parameters.ts';
import { codesOf, hullOf, type Interval } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import { aidIntensities, type ResearchActivity } from './aid-intensity.ts';

/** The most the law lets all public support come to. It caps what a scheme gives and is never what one gets. */
export type LegalCeiling =
  | { readonly kind: 'aid-intensity'; readonly source: string; readonly percent: Interval; readonly maxNok?: number }
  | { readonly kind: 'de-minimis'; readonly source: string; readonly leftEur: Interval; readonly maxNok: number };

/** The ceilings that hold for what the instrument gives; a basis beside de minimis leaves the choice open, and none binds. */
export function legalCeilings(instrument: Instrument, situation: Situation): readonly LegalCeiling[] {
  const { stateAid } = instrument;
  const research = stateAid.find(({ is, article }) => is === 'block-exemption' && article === '25');
  const [only, ...others] = stateAid;
  return [
    ...(research === undefined ? [] : [researchCeiling(research.source, situation)]),
    ...(only?.is === 'de-minimis' && others.length === 0 ? [deMinimisCeiling(only.source, situation)] : []),
  ];
}

function researchCeiling(source: string, situation: Situation): LegalCeiling {
  const ask = askOf(situation);
  const sizes = SIZE_CLASSES.filter((size) => codesOf(ask.possible('company.sizeClass'))?.includes(size) ?? true);
  const percent = aidIntensities(
    { activities: activitiesAt(situation), sizes, collaboration: collaborationIn(situation) },
    situation.parameters,
  );
  const { max } = hullOf(ask.possible('project.rndCostNok'));
  return {
    kind: 'aid-intensity',
    source,
    percent,
    ...(Number.isFinite(max) ? { maxNok: (max * percent.max) / 100 } : {}),
  };
}

/** The highest level at which work counts as industrial research rather than experimental development: our reading of art. 2(85)–(86). */
const LAST_LABORATORY_LEVEL = 4;

/** From where the project stands to where it is going. */
function activitiesAt({ profile }: Situation): readonly ResearchActivity[] {
  if (!profile.has('project.trl')) return ['industrial-research', 'experimental-development'];
  const start = hullOf(statedPossibilities(profile, 'project.trl'));
  const end = profile.has('project.targetTrl') ? hullOf(statedPossibilities(profile, 'project.targetTrl')) : start;
  return [
    ...(start.min <= LAST_LABORATORY_LEVEL ? (['industrial-research'] as const) : []),
    ...(Math.max(start.max, end.max) > LAST_LABORATORY_LEVEL ? (['experimental-development'] as const) : []),
  ];
}

/** A research partner may make it effective collaboration, on conditions nobody was asked about; without partners it is none. */
function collaborationIn({ profile }: Situation): readonly boolean[] {
  const research = codesOf(statedPossibilities(profile, 'partners.research')) ?? [true, false];
  const isAlone = !research.includes(true) && !profile.has('partners.countries');
  return isAlone ? [false] : [false, true];
}

function deMinimisCeiling(source: string, situation: Situation): LegalCeiling {
  const { parameters } = situation;
  const ceiling = parameterValue(parameters, 'de-minimis-ceiling').max;
  const received = hullOf(askOf(situation).possible('company.deMinimisReceivedEur'));
  const leftEur = { min: Math.max(0, ceiling - received.max), max: Math.max(0, ceiling - received.min) };
  return { kind: 'de-minimis', source, leftEur, maxNok: leftEur.max * parameterValue(parameters, 'nok-per-eur').max };
}
