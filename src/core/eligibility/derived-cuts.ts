import type { Cut } from '../profile/cut.ts';
import { DERIVATIONS } from '../profile/derive/derivations.ts';
import type { DerivedFactName } from '../profile/facts/fact-catalogue.ts';
import type { ParameterValues } from '../profile/parameters.ts';
import type { Moment } from './moment.ts';
import type { Ask } from './reading.ts';

/** Where a derived fact can change, in terms of the stated facts it rests on. */
export function derivedCuts(fact: DerivedFactName, ask: Ask, at: Moment = 'application'): readonly Cut[] {
  const { parameters } = ask;
  const on = ask.moment(at);
  const known = cuts.get(parameters) ?? new Map<string, readonly Cut[]>();
  cuts.set(parameters, known);
  const key = `${fact} ${on.min} ${on.max}`;
  const found = known.get(key) ?? DERIVATIONS[fact].cuts({ at: on, parameters });
  if (known.size >= MOST_DAYS) known.clear();
  known.set(key, found);
  return found;
}

/** So many spans of days are kept; questions are nearly always about today. */
const MOST_DAYS = 512;

/** Worked out once for the figures of a day, and each span of days asked about. */
const cuts = new WeakMap<ParameterValues, Map<string, readonly Cut[]>>();
