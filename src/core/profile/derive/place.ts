import { COUNTIES } from '../facts/derived-facts.ts';
import { type Code, codes, codesOf } from '../possible.ts';
import type { Derivation, Known } from './derivation.ts';

/** The county is the first two digits of the municipality number. */
export const county: Derivation = {
  from: ['company.municipality'],
  rule: 'Statistics Norway, classification 131 (municipalities) and 104 (counties), from 2024-01-01',
  derive: (known) => codes(...possibleCounties(known)),
  cuts: () => [...COUNTIES].map((county) => ({ on: 'codes', fact: 'company.municipality', codes: [county] })),
};

const WHOLLY_INSIDE = ['18', '55', '56'];
const WHOLLY_OUTSIDE = ['03', '32', '39'];
/** Added to the map from 2022-01-01. Molde is left open: only the former Nesset and Midsund lie inside. */
const ADDED_2022 = ['3226', '3334', '4012', '4218', '1114', '4632', '4613', '1517', '1528', '1579', '1547'];

/** Inside, outside, or open where the annex of the decision has not been read municipality by municipality. */
export const aidZone: Derivation = {
  from: ['company.municipality'],
  rule: 'EFTA Surveillance Authority decision 276/21/COL, regional aid map 2022–2027',
  derive: (known) => {
    const zones = (codesOf(known('company.municipality')) ?? ['']).flatMap((place) => zonesOf(String(place)));
    return codes(...['inside', 'outside'].filter((zone) => zones.includes(zone)));
  },
  cuts: () =>
    [WHOLLY_INSIDE, WHOLLY_OUTSIDE, ADDED_2022].map((places) => ({
      on: 'codes',
      fact: 'company.municipality',
      codes: places,
    })),
};

function zonesOf(municipality: string): readonly string[] {
  const county = municipality.slice(0, 2);
  if (ADDED_2022.includes(municipality) || WHOLLY_INSIDE.includes(county)) return ['inside'];
  return WHOLLY_OUTSIDE.includes(county) ? ['outside'] : ['inside', 'outside'];
}

function possibleCounties(known: Known): readonly Code[] {
  const municipalities = codesOf(known('company.municipality'));
  if (municipalities === undefined) return COUNTIES;
  return [...new Set(municipalities.map((place) => String(place).slice(0, 2)))];
}
