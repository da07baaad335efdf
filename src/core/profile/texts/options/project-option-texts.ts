import type { LocalizedText } from '../../../shared/localized-text.ts';
import type { DELIVERY_PATTERNS, INNOVATION_LEVELS, PILOT_CUSTOMERS, PROJECT_ROLES } from '../../facts/options.ts';

export const INNOVATION_LEVEL_TEXTS = {
  incremental: {
    nb: 'en forbedring av noe som finnes',
    nn: 'ei forbetring av noko som finst',
    en: 'an improvement of something that exists',
  },
  national: { nb: 'nytt i Norge', nn: 'nytt i Noreg', en: 'new in Norway' },
  international: { nb: 'nytt internasjonalt', nn: 'nytt internasjonalt', en: 'new internationally' },
} as const satisfies Record<(typeof INNOVATION_LEVELS)[number], LocalizedText>;

export const PROJECT_ROLE_TEXTS = {
  owner: { nb: 'prosjekteier', nn: 'prosjekteigar', en: 'project owner' },
  partner: { nb: 'partner', nn: 'partnar', en: 'partner' },
} as const satisfies Record<(typeof PROJECT_ROLES)[number], LocalizedText>;

export const PILOT_CUSTOMER_TEXTS = {
  none: { nb: 'ingen pilotkunde', nn: 'ingen pilotkunde', en: 'no pilot customer' },
  private: { nb: 'privat pilotkunde', nn: 'privat pilotkunde', en: 'private pilot customer' },
  public: { nb: 'offentlig pilotkunde', nn: 'offentleg pilotkunde', en: 'public pilot customer' },
  both: {
    nb: 'både privat og offentlig pilotkunde',
    nn: 'både privat og offentleg pilotkunde',
    en: 'both private and public pilot customers',
  },
} as const satisfies Record<(typeof PILOT_CUSTOMERS)[number], LocalizedText>;

export const DELIVERY_PATTERN_TEXTS = {
  'many-small': { nb: 'mange små leveranser', nn: 'mange små leveransar', en: 'many small deliveries' },
  'few-large': { nb: 'få store leveranser', nn: 'få store leveransar', en: 'a few large deliveries' },
} as const satisfies Record<(typeof DELIVERY_PATTERNS)[number], LocalizedText>;
