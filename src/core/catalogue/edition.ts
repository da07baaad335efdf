import type { ParameterValues } from '../profile/parameters.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { CatalogueContent } from './catalogue.ts';
import { asItReadsOn, isOfferedOn } from './in-force.ts';
import type { Instrument } from './instrument.ts';
import { parametersOn } from './parameter.ts';

/** The catalogue as it reads on a day: what was offered, each with the rules of that day, and the figures of law. */
export type Edition = { readonly instruments: readonly Instrument[]; readonly parameters: ParameterValues };

/** So many days are kept ready; questions are nearly always about today. */
const MOST_DAYS = 64;
const editions = new WeakMap<CatalogueContent, Map<IsoDate, Edition>>();

/** Made once for a day, so that what was worked out for its instruments is still there at the next question. */
export function editionOn(catalogue: CatalogueContent, day: IsoDate): Edition {
  const byDay = editions.get(catalogue) ?? new Map<IsoDate, Edition>();
  editions.set(catalogue, byDay);
  const known = byDay.get(day);
  if (known !== undefined) return known;
  if (byDay.size >= MOST_DAYS) byDay.clear();
  const edition = {
    instruments: catalogue.instruments.filter((one) => isOfferedOn(one, day)).map((one) => asItReadsOn(one, day)),
    parameters: parametersOn(catalogue.parameters, day),
  };
  byDay.set(day, edition);
  return edition;
}
