import { z } from 'zod';
import type { Interval } from '../profile/possible.ts';
import { type Verdicts, verdictsOf } from './verdict.ts';

/** A numeric band: `min`/`max` belong to it, `above`/`below` do not. One end may be left out. */
export const bandFields = {
  min: z.number().optional(),
  max: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
};
export type BandLimits = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
};

/** Why a band cannot be used, or nothing. */
export function flawInBand({ min, max, above, below }: BandLimits): string | undefined {
  if (min !== undefined && above !== undefined) return 'give min or above, not both';
  if (max !== undefined && below !== undefined) return 'give max or below, not both';
  const lower = min ?? above;
  const upper = max ?? below;
  if (lower === undefined && upper === undefined) return 'give at least one of min, above, max, below';
  if (lower !== undefined && upper !== undefined && lower > upper) return 'the lower end is above the upper end';
  return undefined;
}

/** Whether a limit is a value of the scale: its edge then lies between two values, and never on one. */
export function isOnGrid(limit: number, step: number): boolean {
  const steps = limit / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** The band with its edges between two grid points, so that every value lies clearly inside or outside. */
export function edgesOf({ min, max, above, below }: BandLimits, step: number): Interval {
  return {
    min: pick(min, -step / 2) ?? pick(above, step / 2) ?? -Infinity,
    max: pick(max, step / 2) ?? pick(below, -step / 2) ?? Infinity,
  };
}

function pick(limit: number | undefined, shift: number): number | undefined {
  return limit === undefined ? undefined : limit + shift;
}

/** The verdicts a value can get: inside the band, only inside its exception, or outside both. */
export function judgeBand(values: readonly Interval[], band: Interval, exception: Interval = band): Verdicts {
  const widest = { min: Math.min(band.min, exception.min), max: Math.max(band.max, exception.max) };
  return verdictsOf({
    met: values.some((value) => meets(value, band)),
    'met-by-exception': values.some(
      (value) => meets(value, { min: widest.min, max: band.min }) || meets(value, { min: band.max, max: widest.max }),
    ),
    unmet: values.some((value) => value.min < widest.min || value.max > widest.max),
  });
}

function meets(value: Interval, { min, max }: Interval): boolean {
  return min < max && value.min < max && value.max > min;
}

export function finiteEdges(...bands: readonly Interval[]): readonly number[] {
  return bands.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
}
