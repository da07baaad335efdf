import type { Instrument } from '../catalogue/instrument.ts';
import type { RankingProfile } from '../catalogue/ranking-profile.ts';
import type { Situation } from '../eligibility/situation.ts';
import { type Interval, intervalsOf } from '../profile/possible.ts';
import { type Profile, statedPossibilities } from '../profile/profile.ts';
import { FitMemo } from './fit-memo.ts';

type Values = RankingProfile['parts']['phaseFit']['values'];
type Scale = {
  readonly fact: 'project.trl' | 'project.cri';
  readonly levels: number;
  readonly span: Interval | undefined;
};

const fits = new FitMemo<number>();

/** How well the project's place on the TRL and CRI scales fits where the instrument is aimed. */
export function phaseFit(instrument: Instrument, { profile }: Situation, ranking: RankingProfile): number {
  return fits.fitOf(instrument, profile, ranking, () => workOut(instrument, profile, ranking));
}

function workOut({ trl, cri, phases }: Instrument, profile: Profile, ranking: RankingProfile): number {
  const { values } = ranking.parts.phaseFit;
  const trust = phases.some(({ basis }) => basis === 'stated') ? 1 : values.inferredPlacement.is;
  const scales: readonly Scale[] = [
    { fact: 'project.trl', levels: 9, span: trl },
    { fact: 'project.cri', levels: 6, span: cri },
  ];
  const told = scales.filter(({ fact }) => profile.has(fact));
  if (told.length === 0) return values.nothingKnown.is;
  const fits = told.flatMap((scale) => fitOn(scale, intervalsOf(statedPossibilities(profile, scale.fact)), values));
  const unseen = scales.some(({ fact, span }) => span !== undefined && !profile.has(fact));
  return trust * Math.max(0, ...fits, ...(unseen || fits.length === 0 ? [values.otherScale.is] : []));
}

function fitOn({ span, levels }: Scale, told: readonly Interval[], values: Values): readonly number[] {
  if (span === undefined) return [];
  const all = Array.from({ length: levels }, (_, index) => index + 1);
  const possible = all.filter((level) => told.some(({ min, max }) => min <= level && level <= max));
  const mean = possible.reduce((sum, level) => sum + closeness(level, span, values), 0) / possible.length;
  return [mean * (1 - values.widthDiscount.is * ((span.max - span.min) / (levels - 1)))];
}

function closeness(level: number, { min, max }: Interval, { byDistance }: Values): number {
  return byDistance.is[Math.max(0, min - level, level - max)] ?? 0;
}
