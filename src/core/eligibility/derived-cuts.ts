import type { Cut } from '../profile/cut.ts';
import { DERIVATIONS } from '../profile/derive/derivations.ts';
import type { DerivedFactName } from '../profile/facts/fact-catalogue.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Interval } from '../profile/possible.ts';
import type { Moment } from './moment.ts';
import type { Ask } from './reading.ts';

/** Where a derived fact can change, in terms of the stated facts it rests on. */
export function derivedCuts(fact: DerivedFactName, ask: Ask, at: Moment = 'application'): readonly Cut[] {
  const { parameters } = ask;
  const on = ask.moment(at);
  const byFact = worked.get(parameters) ?? new Map<DerivedFactName, readonly CutsOn[]>();
  worked.set(parameters, byFact);
  const spans = byFact.get(fact) ?? [];
  const known = spans.find(({ span }) => span.min === on.min && span.max === on.max);
  if (known !== undefined) return known.cuts;
  const cuts = DERIVATIONS[fact].cuts({ at: on, parameters });
  byFact.set(fact, [{ span: on, cuts }, ...spans.slice(0, MOST_SPANS)]);
  return cuts;
}

/** So many spans of days are kept for each fact, the latest first; questions are nearly always about today. */
const MOST_SPANS = 20;

type CutsOn = { readonly span: Interval; readonly cuts: readonly Cut[] };
/** Worked out once for the figures of a day, and each span of days asked about. */
const worked = new WeakMap<ParameterValues, Map<DerivedFactName, readonly CutsOn[]>>();
