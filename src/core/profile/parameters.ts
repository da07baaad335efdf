import type { Interval } from './possible.ts';

/** The figures of law that derived facts and estimates look at; the catalogue keeps each with its dates and sources. */
export const ENGINE_PARAMETERS = [
  'sme-staff-micro',
  'sme-staff-small',
  'sme-staff-medium',
  'sme-turnover-micro',
  'sme-turnover-small',
  'sme-turnover-medium',
  'sme-balance-micro',
  'sme-balance-small',
  'sme-balance-medium',
  'nok-per-eur',
  'de-minimis-ceiling',
  'aid-industrial-research',
  'aid-experimental-development',
  'aid-feasibility-study',
  'aid-bonus-medium',
  'aid-bonus-small',
  'aid-bonus-collaboration',
  'aid-research-ceiling',
] as const;
export type EngineParameter = (typeof ENGINE_PARAMETERS)[number];

/** What each figure is on the day a question is about; an interval where nobody fixes it. */
export type ParameterValues = ReadonlyMap<string, Interval>;

/** A figure the engine needs. Catalogues without it are refused when they are loaded, so that its absence is a bug. */
export function parameterValue(values: ParameterValues, id: EngineParameter): Interval {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The catalogue has no parameter "${id}" on that day.`);
  return value;
}
