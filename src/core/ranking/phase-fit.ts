import type { Instrument } from '../catalogue/instrument.ts';
import type { Situation } from '../eligibility/situation.ts';
import { type Interval, intervalsOf } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';

/** What a level is worth by its distance to the window: inside, one step away, two steps; further is nothing. */
const BY_DISTANCE = [1, 0.5, 0.2] as const;
/** The project's level is told on one scale and the instrument lies on the other. */
const OTHER_SCALE = 0.35;
const NOTHING_KNOWN = 0.5;
/** How much of the value a window gives up for being as wide as its scale: targeted comes before catch-all. */
const WIDTH_DISCOUNT = 0.2;
/** What a placement is worth that no source states and we inferred. */
const INFERRED_PLACEMENT = 0.85;

type Scale = {
  readonly fact: 'project.trl' | 'project.cri';
  readonly levels: number;
  readonly span: Interval | undefined;
};

/** How well the project's place on the TRL and CRI scales fits where the instrument is aimed. */
export function phaseFit({ trl, cri, phases }: Instrument, { profile }: Situation): number {
  const trust = phases.some(({ basis }) => basis === 'stated') ? 1 : INFERRED_PLACEMENT;
  const scales: readonly Scale[] = [
    { fact: 'project.trl', levels: 9, span: trl },
    { fact: 'project.cri', levels: 6, span: cri },
  ];
  const told = scales.filter(({ fact }) => profile.has(fact));
  if (told.length === 0) return NOTHING_KNOWN;
  const fits = told.flatMap((scale) => fitOn(scale, intervalsOf(statedPossibilities(profile, scale.fact))));
  const unseen = scales.some(({ fact, span }) => span !== undefined && !profile.has(fact));
  return trust * Math.max(0, ...fits, ...(unseen || fits.length === 0 ? [OTHER_SCALE] : []));
}

function fitOn({ span, levels }: Scale, told: readonly Interval[]): readonly number[] {
  if (span === undefined) return [];
  const all = Array.from({ length: levels }, (_, index) => index + 1);
  const possible = all.filter((level) => told.some(({ min, max }) => min <= level && level <= max));
  const mean = possible.reduce((sum, level) => sum + closeness(level, span), 0) / possible.length;
  return [mean * (1 - WIDTH_DISCOUNT * ((span.max - span.min) / (levels - 1)))];
}

function closeness(level: number, { min, max }: Interval): number {
  return BY_DISTANCE[Math.max(0, min - level, level - max)] ?? 0;
}
