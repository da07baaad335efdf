import type { Instrument } from '../catalogue/instrument.ts';

/** One of the two names the other. */
export function areRelated(one: Instrument, other: Instrument): boolean {
  return names(one, other) || names(other, one);
}

function names({ relations, status }: Instrument, { id }: Instrument): boolean {
  return relations.some(({ instrument }) => instrument === id) || status.replacedBy.includes(id);
}
