import type { Instrument } from '../catalogue/instrument.ts';
import type { Remark } from './lint-finding.ts';

/** Placements and relations that call themselves stated but do not say where. */
export function sourceRemarks({ lane, effects, award, phases, relations }: Instrument): readonly Remark[] {
  const placed = [
    { path: ['lane'], ...lane },
    { path: ['effects'], ...effects },
    { path: ['award'], ...award },
    ...phases.map((phase, index) => ({ path: ['phases', index], ...phase })),
    ...relations.map((relation, index) => ({ path: ['relations', index], ...relation })),
  ];
  return placed
    .filter(({ basis, source }) => basis === 'stated' && source === undefined)
    .map(({ path }) => ({
      code: 'missing-source',
      path,
      problem: 'it is said to be stated, but no source is named',
      remedy: 'name a key of `sources`, or call it inferred',
    }));
}
