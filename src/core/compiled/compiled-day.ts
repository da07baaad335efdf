import { askOf } from '../eligibility/notes.ts';
import type { Ask } from '../eligibility/reading.ts';
import type { Situation } from '../eligibility/situation.ts';

/** The day criteria are compiled for: the moments they speak of, and the figures of law as they stand then. */
export type CompiledDay = Pick<Situation, 'moments' | 'parameters'>;

/** What rules can be asked on that day of a company nothing is known of. */
export function nothingKnownOn(day: CompiledDay): Ask {
  return askOf({ profile: new Map(), ...day });
}
