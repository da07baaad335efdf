import type { LocalizedText } from '../../../shared/localized-text.ts';
import type { SECTORS, THERAPY_AREAS } from '../../facts/options.ts';

export const SECTOR_TEXTS = {
  pharma: { nb: 'legemidler', nn: 'legemiddel', en: 'pharmaceuticals' },
  biotech: { nb: 'bioteknologi', nn: 'bioteknologi', en: 'biotechnology' },
  medtech: { nb: 'medisinsk utstyr', nn: 'medisinsk utstyr', en: 'medical devices' },
  diagnostics: { nb: 'diagnostikk', nn: 'diagnostikk', en: 'diagnostics' },
  'digital-health': { nb: 'digital helse', nn: 'digital helse', en: 'digital health' },
  'welfare-technology': { nb: 'velferdsteknologi', nn: 'velferdsteknologi', en: 'welfare technology' },
  energy: { nb: 'energi', nn: 'energi', en: 'energy' },
  maritime: { nb: 'maritim næring', nn: 'maritim næring', en: 'maritime industry' },
  petroleum: { nb: 'olje og gass', nn: 'olje og gass', en: 'oil and gas' },
  'bio-resources': { nb: 'biologiske ressurser', nn: 'biologiske ressursar', en: 'biological resources' },
  ict: { nb: 'IKT', nn: 'IKT', en: 'ICT' },
  other: { nb: 'annen bransje', nn: 'annan bransje', en: 'other sector' },
} as const satisfies Record<(typeof SECTORS)[number], LocalizedText>;

export const THERAPY_AREA_TEXTS = {
  cancer: { nb: 'kreft', nn: 'kreft', en: 'cancer' },
  'mental-health': { nb: 'psykisk helse', nn: 'psykisk helse', en: 'mental health' },
  neurology: { nb: 'hjerne og nervesystem', nn: 'hjerne og nervesystem', en: 'brain and nervous system' },
  infection: { nb: 'infeksjoner', nn: 'infeksjonar', en: 'infections' },
  cardiovascular: { nb: 'hjerte og kar', nn: 'hjarte og kar', en: 'heart and blood vessels' },
  'inflammation-and-immunology': {
    nb: 'betennelse og immunforsvar',
    nn: 'betennelse og immunforsvar',
    en: 'inflammation and immune system',
  },
  reproduction: { nb: 'forplantning', nn: 'forplanting', en: 'reproduction' },
  'oral-and-digestive': { nb: 'munn og fordøyelse', nn: 'munn og fordøying', en: 'mouth and digestion' },
  metabolism: { nb: 'stoffskifte', nn: 'stoffskifte', en: 'metabolism' },
  respiratory: { nb: 'lunger og luftveier', nn: 'lunger og luftvegar', en: 'lungs and airways' },
  musculoskeletal: { nb: 'muskler og skjelett', nn: 'musklar og skjelett', en: 'muscles and skeleton' },
  general: { nb: 'generell helse', nn: 'generell helse', en: 'general health' },
  other: { nb: 'annet sykdomsområde', nn: 'anna sjukdomsområde', en: 'other therapy area' },
} as const satisfies Record<(typeof THERAPY_AREAS)[number], LocalizedText>;
