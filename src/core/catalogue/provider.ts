import type { LocalizedText } from '../shared/localized-text.ts';

function same(name: string): LocalizedText {
  return { nb: name, nn: name, en: name };
}

/** Those who run instruments. `other` carries its name on the instrument. */
export const PROVIDERS = {
  'innovasjon-norge': { nb: 'Innovasjon Norge', nn: 'Innovasjon Noreg', en: 'Innovation Norway' },
  forskningsradet: { nb: 'Norges forskningsråd', nn: 'Noregs forskingsråd', en: 'The Research Council of Norway' },
  siva: same('Siva'),
  eksfin: {
    nb: 'Eksportfinansiering Norge (Eksfin)',
    nn: 'Eksportfinansiering Noreg (Eksfin)',
    en: 'Export Finance Norway (Eksfin)',
  },
  investinor: same('Investinor'),
  argentum: same('Argentum'),
  eu: { nb: 'EU', nn: 'EU', en: 'The European Union' },
  nordic: { nb: 'Nordisk samarbeid', nn: 'Nordisk samarbeid', en: 'Nordic co-operation' },
  skatteetaten: { nb: 'Skatteetaten', nn: 'Skatteetaten', en: 'The Norwegian Tax Administration' },
  patentstyret: { nb: 'Patentstyret', nn: 'Patentstyret', en: 'The Norwegian Industrial Property Office' },
  dmp: {
    nb: 'Direktoratet for medisinske produkter',
    nn: 'Direktoratet for medisinske produkt',
    en: 'The Norwegian Medical Products Agency',
  },
  fhi: { nb: 'Folkehelseinstituttet', nn: 'Folkehelseinstituttet', en: 'The Norwegian Institute of Public Health' },
  'health-authorities': {
    nb: 'De regionale helseforetakene',
    nn: 'Dei regionale helseføretaka',
    en: 'The regional health authorities',
  },
  hod: {
    nb: 'Helse- og omsorgsdepartementet',
    nn: 'Helse- og omsorgsdepartementet',
    en: 'The Ministry of Health and Care Services',
  },
  nfd: {
    nb: 'Nærings- og fiskeridepartementet',
    nn: 'Nærings- og fiskeridepartementet',
    en: 'The Ministry of Trade, Industry and Fisheries',
  },
  ks: { nb: 'KS', nn: 'KS', en: 'The Norwegian Association of Local and Regional Authorities (KS)' },
  dfo: {
    nb: 'Direktoratet for forvaltning og økonomistyring (DFØ)',
    nn: 'Direktoratet for forvalting og økonomistyring (DFØ)',
    en: 'The Norwegian Agency for Public and Financial Management (DFØ)',
  },
  husbanken: { nb: 'Husbanken', nn: 'Husbanken', en: 'The Norwegian State Housing Bank' },
  other: { nb: 'Andre', nn: 'Andre', en: 'Others' },
} as const satisfies Record<string, LocalizedText>;
export type ProviderId = keyof typeof PROVIDERS;

export const PROVIDER_IDS = [
  'innovasjon-norge',
  'forskningsradet',
  'siva',
  'eksfin',
  'investinor',
  'argentum',
  'eu',
  'nordic',
  'skatteetaten',
  'patentstyret',
  'dmp',
  'fhi',
  'health-authorities',
  'hod',
  'nfd',
  'ks',
  'dfo',
  'husbanken',
  'other',
] as const satisfies readonly ProviderId[];
