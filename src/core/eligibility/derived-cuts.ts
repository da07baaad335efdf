import type { Cut } from '../profile/cut.ts';
import { DERIVATIONS } from '../profile/derive/derivations.ts';
import type { DerivedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Moment } from './moment.ts';
import type { Ask } from './reading.ts';

/** Where a derived fact can change, in terms of the stated facts it rests on. */
export function derivedCuts(fact: DerivedFactName, ask: Ask, at: Moment = 'application'): readonly Cut[] {
  return DERIVATIONS[fact].cuts({ at: ask.moment(at), parameters: ask.parameters });
}
