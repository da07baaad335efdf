import type { Edition } from '../catalogue/edition.ts';
import type { Instrument } from '../catalogue/instrument.ts';
import { compileCriteria } from '../compiled/compile-criteria.ts';
import { isSettled, verdictsIn } from '../compiled/verdict-set.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import type { Situation } from '../eligibility/situation.ts';
import type { Verdicts } from '../eligibility/verdict.ts';
import { conditionsOf } from './conditions.ts';

/** The verdict on what an instrument asks of a role, where it is settled; nothing where it is open. */
export type SettledVerdict = (instrument: Instrument, role: Role | undefined) => Verdicts | undefined;

/** Everything the instruments of a day ask, compiled: what a situation settles is found for all of them at once. */
export type CompiledEdition = { readonly settle: (situation: Situation) => SettledVerdict };

const compiled = new WeakMap<Edition, CompiledEdition>();

/** Compiled once for an edition, which is the catalogue as it reads on one day; the situation says which day. */
export function compiledEdition(edition: Edition, situation: Situation): CompiledEdition {
  const known = compiled.get(edition) ?? compileEdition(edition, situation);
  compiled.set(edition, known);
  return known;
}

function compileEdition({ instruments, parameters }: Edition, { moments }: Situation): CompiledEdition {
  const asked = instruments.flatMap((instrument) =>
    rolesIn(instrument).map((role) => ({ instrument, role, criterion: conditionsOf(instrument, role) })),
  );
  const places = new Map<Instrument, Map<Role | undefined, number>>();
  for (const [place, { instrument, role }] of asked.entries()) {
    places.set(instrument, (places.get(instrument) ?? new Map<Role | undefined, number>()).set(role, place));
  }
  const conditions = compileCriteria(
    asked.map(({ criterion }) => criterion),
    { moments, parameters },
  );
  return {
    settle: (situation) => {
      const sets = conditions.bound(situation);
      return (instrument, role) => {
        const set = sets[places.get(instrument)?.get(role) ?? -1];
        return set !== undefined && isSettled(set) ? verdictsIn(set) : undefined;
      };
    },
  };
}

/** Every part one can have in it, and none. */
function rolesIn({ roles }: Instrument): readonly (Role | undefined)[] {
  return [...new Set([...roles.map(({ role }) => role), undefined])];
}
