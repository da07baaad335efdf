import type { LocalizedText } from '../../../shared/localized-text.ts';
import type { NEEDS } from '../../facts/options.ts';

/** Each fits after "You look for …". */
export const NEED_TEXTS = {
  'rnd-funding': {
    nb: 'midler til forskning og utvikling',
    nn: 'midlar til forsking og utvikling',
    en: 'funding for research and development',
  },
  testing: { nb: 'testfasiliteter', nn: 'testfasilitetar', en: 'test facilities' },
  piloting: { nb: 'hjelp til pilotering', nn: 'hjelp til pilotering', en: 'help with piloting' },
  'pilot-customer': { nb: 'en pilotkunde', nn: 'ein pilotkunde', en: 'a pilot customer' },
  'clinical-trial': {
    nb: 'støtte til en klinisk studie',
    nn: 'støtte til ein klinisk studie',
    en: 'support for a clinical trial',
  },
  'regulatory-advice': {
    nb: 'veiledning om regelverk og godkjenning',
    nn: 'rettleiing om regelverk og godkjenning',
    en: 'guidance on regulation and approval',
  },
  'ip-advice': {
    nb: 'råd om patent og andre rettigheter',
    nn: 'råd om patent og andre rettar',
    en: 'advice on patents and other rights',
  },
  'health-data': { nb: 'tilgang til helsedata', nn: 'tilgang til helsedata', en: 'access to health data' },
  'risk-capital': { nb: 'risikokapital', nn: 'risikokapital', en: 'risk capital' },
  equity: { nb: 'egenkapital', nn: 'eigenkapital', en: 'equity' },
  loan: { nb: 'et lån', nn: 'eit lån', en: 'a loan' },
  guarantee: { nb: 'en garanti', nn: 'ein garanti', en: 'a guarantee' },
  'working-capital': { nb: 'driftskapital', nn: 'driftskapital', en: 'working capital' },
  'production-investment': {
    nb: 'kapital til investering i produksjon',
    nn: 'kapital til investering i produksjon',
    en: 'capital to invest in production',
  },
  premises: { nb: 'lokaler', nn: 'lokale', en: 'premises' },
  'export-advice': { nb: 'råd om eksport', nn: 'råd om eksport', en: 'advice on exporting' },
  'export-finance': { nb: 'eksportfinansiering', nn: 'eksportfinansiering', en: 'export finance' },
  'market-entry': {
    nb: 'hjelp til å komme inn på nye markeder',
    nn: 'hjelp til å kome inn på nye marknader',
    en: 'help to enter new markets',
  },
  network: { nb: 'nettverk', nn: 'nettverk', en: 'a network' },
  competence: { nb: 'kompetanse', nn: 'kompetanse', en: 'skills and knowledge' },
  recruitment: { nb: 'hjelp til rekruttering', nn: 'hjelp til rekruttering', en: 'help with recruitment' },
  'international-partners': {
    nb: 'partnere i andre land',
    nn: 'partnarar i andre land',
    en: 'partners in other countries',
  },
  'public-procurement': {
    nb: 'hjelp til å selge til det offentlige',
    nn: 'hjelp til å selje til det offentlege',
    en: 'help to sell to the public sector',
  },
  'start-up-support': { nb: 'støtte til oppstart', nn: 'støtte til oppstart', en: 'support for starting up' },
  'tax-relief': { nb: 'skattefradrag', nn: 'skattefrådrag', en: 'tax relief' },
} as const satisfies Record<(typeof NEEDS)[number], LocalizedText>;
