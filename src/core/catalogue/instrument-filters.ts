import type { Phase } from '../profile/facts/options.ts';
import type { Instrument } from './instrument.ts';

/** What a reader looks for: every filter that is given has to fit. */
export type InstrumentFilters = {
  readonly provider?: string | undefined;
  readonly type?: string | undefined;
  readonly lane?: string | undefined;
  readonly effect?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly trl?: number | undefined;
  readonly cri?: number | undefined;
  readonly status?: string | undefined;
  readonly tier?: string | undefined;
};

/** Whether the instrument is listed. What is only proposed is listed when it is asked for by its status. */
export function isListed(instrument: Instrument, filters: InstrumentFilters): boolean {
  return (filters.status !== undefined || instrument.status.is !== 'proposed') && fits(instrument, filters);
}

function fits(instrument: Instrument, query: InstrumentFilters): boolean {
  const { provider, types, lane, effects, phases, trl, cri, status, tier } = instrument;
  return (
    isOne(query.provider, [provider]) &&
    isOne(query.type, types) &&
    isOne(query.lane, [lane.is]) &&
    isOne(query.effect, effects.are) &&
    isOne(
      query.phase,
      phases.flatMap(({ are }) => are),
    ) &&
    isOne(query.status, [status.is]) &&
    isOne(query.tier, [tier]) &&
    covers(trl, query.trl) &&
    covers(cri, query.cri)
  );
}

function isOne(wanted: string | undefined, values: readonly string[]): boolean {
  return wanted === undefined || values.includes(wanted);
}

function covers(span: Instrument['trl'], level: number | undefined): boolean {
  return level === undefined || spanCovers(span, { min: level, max: level });
}

/** Whether some level lies in both; what has no span lies nowhere on the scale. */
export function spanCovers(span: Instrument['trl'], levels: { readonly min: number; readonly max: number }): boolean {
  return span !== undefined && span.min <= levels.max && levels.min <= span.max;
}
