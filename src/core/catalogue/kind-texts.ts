import type { Role } from '../eligibility/criterion-fields.ts';
import type { LocalizedText } from '../shared/localized-text.ts';
import type { RELATION_KINDS } from './instrument.ts';
import type { AWARDS, EFFECTS, InstrumentType, Lane, STATUSES } from './kinds.ts';
import type { CONFIDENCES } from './source.ts';
import type { STATE_AID_BASES } from './state-aid.ts';

type Words<Codes extends readonly string[]> = Readonly<Record<Codes[number], LocalizedText>>;

/** What each type of instrument is called, inside a sentence. */
export const TYPE_TEXTS = {
  'network-and-competence': {
    nb: 'nettverk og kompetanse',
    nn: 'nettverk og kompetanse',
    en: 'network and competence',
  },
  grant: { nb: 'tilskudd', nn: 'tilskot', en: 'grant' },
  loan: { nb: 'lån', nn: 'lån', en: 'loan' },
  guarantee: { nb: 'garanti', nn: 'garanti', en: 'guarantee' },
  equity: { nb: 'egenkapital', nn: 'eigenkapital', en: 'equity' },
  'tax-deduction': { nb: 'skattefradrag', nn: 'skattefrådrag', en: 'tax deduction' },
  infrastructure: { nb: 'fasilitet', nn: 'fasilitet', en: 'facility' },
  procurement: { nb: 'anskaffelse', nn: 'innkjøp', en: 'procurement' },
  'regulatory-guidance': { nb: 'regulatorisk veiledning', nn: 'regulatorisk rettleiing', en: 'regulatory guidance' },
  'data-service': { nb: 'datatjeneste', nn: 'datateneste', en: 'data service' },
} as const satisfies Readonly<Record<InstrumentType, LocalizedText>>;

export const LANE_TEXTS = {
  'direct-to-company': { nb: 'Rett til bedriften', nn: 'Rett til verksemda', en: 'Straight to the company' },
  'customer-supplier': {
    nb: 'Kunde og leverandør sammen',
    nn: 'Kunde og leverandør saman',
    en: 'Customer and supplier together',
  },
  'cluster-ecosystem': {
    nb: 'Miljøet rundt bedriften',
    nn: 'Miljøet rundt verksemda',
    en: 'The surroundings of the company',
  },
} as const satisfies Readonly<Record<Lane, LocalizedText>>;

export const EFFECT_TEXTS = {
  innovation: { nb: 'innovasjon', nn: 'innovasjon', en: 'innovation' },
  production: { nb: 'produksjon', nn: 'produksjon', en: 'production' },
  'home-market': { nb: 'hjemmemarked', nn: 'heimemarknad', en: 'home market' },
  export: { nb: 'eksport', nn: 'eksport', en: 'export' },
} as const satisfies Words<typeof EFFECTS>;

export const AWARD_TEXTS = {
  'rights-based': { nb: 'Gis etter rett', nn: 'Blir gitt etter rett', en: 'Given by right' },
  assessed: { nb: 'Vurderes sak for sak', nn: 'Blir vurdert sak for sak', en: 'Assessed case by case' },
  competitive: { nb: 'Gis i konkurranse', nn: 'Blir gitt i konkurranse', en: 'Given in competition' },
  service: { nb: 'En tjeneste dere kan bruke', nn: 'Ei teneste de kan bruke', en: 'A service you can use' },
} as const satisfies Words<typeof AWARDS>;

export const STATUS_TEXTS = {
  active: { nb: 'i bruk', nn: 'i bruk', en: 'in use' },
  pilot: { nb: 'på prøve', nn: 'på prøve', en: 'on trial' },
  proposed: { nb: 'foreslått', nn: 'foreslått', en: 'proposed' },
  historic: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
} as const satisfies Words<typeof STATUSES>;

export const ROLE_TEXTS = {
  apply: { nb: 'Søker', nn: 'Søkjar', en: 'Applicant' },
  partner: { nb: 'Deltaker', nn: 'Deltakar', en: 'Partner' },
  use: { nb: 'Bruker', nn: 'Brukar', en: 'User' },
  benefit: { nb: 'Har nytte av det', nn: 'Har nytte av det', en: 'Benefits' },
} as const satisfies Readonly<Record<Role, LocalizedText>>;

export const RELATION_TEXTS = {
  'combines-with': { nb: 'Kan kombineres med', nn: 'Kan kombinerast med', en: 'Combines with' },
  excludes: { nb: 'Kan ikke kombineres med', nn: 'Kan ikkje kombinerast med', en: 'Does not combine with' },
  requires: { nb: 'Krever', nn: 'Krev', en: 'Requires' },
  'leads-to': { nb: 'Kan føre videre til', nn: 'Kan føre vidare til', en: 'Can lead on to' },
  'part-of': { nb: 'Del av', nn: 'Del av', en: 'Part of' },
  succeeds: { nb: 'Etterfølger', nn: 'Etterfølgjar til', en: 'Successor of' },
  'same-cost-base': {
    nb: 'Deler kostnadsgrunnlag med',
    nn: 'Deler kostnadsgrunnlag med',
    en: 'Shares its cost base with',
  },
  'alternative-to': { nb: 'Kan brukes i stedet for', nn: 'Kan brukast i staden for', en: 'Can be used instead of' },
} as const satisfies Words<typeof RELATION_KINDS>;

export const STATE_AID_TEXTS = {
  'block-exemption': { nb: 'Gruppeunntaket', nn: 'Gruppeunntaket', en: 'General block exemption' },
  'de-minimis': { nb: 'Bagatellmessig støtte', nn: 'Bagatellmessig støtte', en: 'De minimis aid' },
  notified: { nb: 'Godkjent av ESA', nn: 'Godkjend av ESA', en: 'Approved by the EFTA Surveillance Authority' },
  'market-terms': {
    nb: 'På markedsvilkår, ikke statsstøtte',
    nn: 'På marknadsvilkår, ikkje statsstøtte',
    en: 'On market terms, not state aid',
  },
  'no-aid': { nb: 'Ikke statsstøtte', nn: 'Ikkje statsstøtte', en: 'Not state aid' },
} as const satisfies Words<typeof STATE_AID_BASES>;

export const CONFIDENCE_TEXTS = {
  official: { nb: 'offisiell', nn: 'offisiell', en: 'official' },
  study: { nb: 'utredning', nn: 'utgreiing', en: 'study' },
  secondary: { nb: 'gjengitt av andre', nn: 'attgitt av andre', en: 'reported by others' },
} as const satisfies Words<typeof CONFIDENCES>;
