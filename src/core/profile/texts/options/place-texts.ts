import type { LocalizedText } from '../../../shared/localized-text.ts';
import type { COUNTIES } from '../../facts/derived-facts.ts';
import type { AID_ZONES } from '../../facts/options.ts';

export const AID_ZONE_TEXTS = {
  inside: {
    nb: 'innenfor området for regionalstøtte',
    nn: 'innanfor området for regionalstøtte',
    en: 'inside the regional aid area',
  },
  outside: {
    nb: 'utenfor området for regionalstøtte',
    nn: 'utanfor området for regionalstøtte',
    en: 'outside the regional aid area',
  },
} as const satisfies Record<(typeof AID_ZONES)[number], LocalizedText>;

export const COUNTY_TEXTS = {
  '03': { nb: 'Oslo', nn: 'Oslo', en: 'Oslo' },
  '11': { nb: 'Rogaland', nn: 'Rogaland', en: 'Rogaland' },
  '15': { nb: 'Møre og Romsdal', nn: 'Møre og Romsdal', en: 'Møre og Romsdal' },
  '18': { nb: 'Nordland', nn: 'Nordland', en: 'Nordland' },
  '31': { nb: 'Østfold', nn: 'Østfold', en: 'Østfold' },
  '32': { nb: 'Akershus', nn: 'Akershus', en: 'Akershus' },
  '33': { nb: 'Buskerud', nn: 'Buskerud', en: 'Buskerud' },
  '34': { nb: 'Innlandet', nn: 'Innlandet', en: 'Innlandet' },
  '39': { nb: 'Vestfold', nn: 'Vestfold', en: 'Vestfold' },
  '40': { nb: 'Telemark', nn: 'Telemark', en: 'Telemark' },
  '42': { nb: 'Agder', nn: 'Agder', en: 'Agder' },
  '46': { nb: 'Vestland', nn: 'Vestland', en: 'Vestland' },
  '50': { nb: 'Trøndelag', nn: 'Trøndelag', en: 'Trøndelag' },
  '55': { nb: 'Troms', nn: 'Troms', en: 'Troms' },
  '56': { nb: 'Finnmark', nn: 'Finnmark', en: 'Finnmark' },
} as const satisfies Record<(typeof COUNTIES)[number], LocalizedText>;
