import type { Instrument } from '../catalogue/instrument.ts';
import { windowStateOn } from '../catalogue/window-state.ts';
import { UNKNOWN } from '../eligibility/verdict.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { conditionsOf } from './conditions.ts';
import type { Match } from './match.ts';

/** Stands in for an instrument that could not be judged: it is shown as such, and the others are not held up. */
export function failedMatch(instrument: Instrument, asOf: IsoDate): Match {
  const conditions = conditionsOf({ ...instrument, criteria: [] }, undefined);
  return {
    instrument,
    role: undefined,
    status: 'evaluation_error',
    group: 'maybe',
    requires: conditions,
    verdicts: UNKNOWN,
    leaves: [],
    conditions:
      conditions.rule === 'all'
        ? { kind: 'branch', criterion: conditions, parts: [], verdicts: UNKNOWN }
        : { kind: 'leaf', criterion: { ...conditions, rule: 'assessed', what: instrument.name }, verdicts: UNKNOWN },
    preferences: [],
    procedures: [],
    window: windowStateOn(instrument.window, asOf),
    from: undefined,
    missingFacts: [],
    exact: false,
    support: { kind: 'in-kind', terms: [], ceilings: [] },
  };
}
