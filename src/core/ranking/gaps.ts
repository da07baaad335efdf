import { askOf } from '../eligibility/notes.ts';
import type { Situation } from '../eligibility/situation.ts';
import { PHASES, type Phase } from '../profile/facts/options.ts';
import { hullOf } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';

/** The two places on the way where funding is hard to find. */
export const GAPS = ['innovation', 'commercialisation'] as const;
export type Gap = (typeof GAPS)[number];

/**
 * The innovation gap lies between TRL 4 and 5, the commercialisation gap from TRL 7 into CRI 3. The transitions are Menon's
 * (2021, 1.3); their place on the scales is our reading.
 */
export function gapsFor(profile: Profile): readonly Gap[] {
  if (!profile.has('project.trl')) return [];
  const trl = hullOf(statedPossibilities(profile, 'project.trl'));
  const cri = hullOf(statedPossibilities(profile, 'project.cri'));
  return GAPS.filter((gap) => (gap === 'innovation' ? trl.min >= 4 && trl.max <= 5 : trl.min >= 7 && cri.min <= 3));
}

/** The phases the project is or may be in, once one of its levels is told; born globals and others stand in several. */
export function phasesOf(situation: Situation): readonly Phase[] {
  const { profile } = situation;
  if (!profile.has('project.trl') && !profile.has('project.cri')) return [];
  const possible = askOf(situation).possible('project.phases');
  const named = possible.kind === 'sets' ? possible.sets.flat() : [];
  return PHASES.filter((phase) => named.includes(phase));
}
