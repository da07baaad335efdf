import { PHASES, type Phase } from '../profile/facts/options.ts';
import type { Instrument } from './instrument.ts';
import { LANES, type Lane } from './kinds.ts';

/** What the catalogue can be counted by. */
export const COUNTED_BY = ['phase', 'type', 'lane', 'provider', 'effect', 'status', 'tier'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

export type Overview = {
  readonly all: number;
  /** How many instruments have each value; one with two phases counts in both. */
  readonly counts: Readonly<Record<CountedBy, Readonly<Record<string, number>>>>;
  /** The instruments of each phase and lane, in the order of the phases; by id. */
  readonly cells: readonly {
    readonly phase: Phase;
    readonly lane: Lane;
    readonly instruments: readonly Instrument[];
  }[];
};

/** The whole catalogue at a glance, in one pass over it. */
export function overviewOf(instruments: readonly Instrument[]): Overview {
  const counts = { phase: {}, type: {}, lane: {}, provider: {}, effect: {}, status: {}, tier: {} } satisfies Record<
    CountedBy,
    Record<string, number>
  >;
  const cells = new Map(PHASES.flatMap((phase) => LANES.map((lane) => [`${phase} ${lane}`, [] as Instrument[]])));
  for (const instrument of instruments) {
    for (const by of COUNTED_BY) for (const value of valuesOf(instrument, by)) count(counts[by], value);
    for (const phase of valuesOf(instrument, 'phase')) cells.get(`${phase} ${instrument.lane.is}`)?.push(instrument);
  }
  return {
    all: instruments.length,
    counts,
    cells: PHASES.flatMap((phase) =>
      LANES.map((lane) => ({ phase, lane, instruments: cells.get(`${phase} ${lane}`) ?? [] })),
    ),
  };
}

function valuesOf(instrument: Instrument, by: CountedBy): readonly string[] {
  switch (by) {
    case 'phase':
      return [...new Set(instrument.phases.flatMap(({ are }) => are))];
    case 'type':
      return instrument.types;
    case 'lane':
      return [instrument.lane.is];
    case 'provider':
      return [instrument.provider];
    case 'effect':
      return instrument.effects.are;
    case 'status':
      return [instrument.status.is];
    case 'tier':
      return [instrument.tier];
  }
}

function count(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1;
}
