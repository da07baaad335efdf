import type { LocalizedText } from '../../../shared/localized-text.ts';
import type { APPLICANT_TYPES, SIZE_CLASSES } from '../../facts/options.ts';

export const APPLICANT_TYPE_TEXTS = {
  company: { nb: 'bedrift', nn: 'verksemd', en: 'company' },
  'sole-proprietor': { nb: 'enkeltpersonforetak', nn: 'enkeltpersonføretak', en: 'sole proprietor' },
  'public-body': { nb: 'offentlig virksomhet', nn: 'offentleg verksemd', en: 'public body' },
  'health-trust': { nb: 'helseforetak', nn: 'helseføretak', en: 'health trust' },
  municipality: { nb: 'kommune', nn: 'kommune', en: 'municipality' },
  'research-organisation': { nb: 'forskningsorganisasjon', nn: 'forskingsorganisasjon', en: 'research organisation' },
  cluster: { nb: 'næringsklynge', nn: 'næringsklynge', en: 'business cluster' },
  fund: { nb: 'fond', nn: 'fond', en: 'fund' },
  'foreign-buyer': { nb: 'utenlandsk kjøper', nn: 'utanlandsk kjøpar', en: 'foreign buyer' },
  student: { nb: 'student', nn: 'student', en: 'student' },
  researcher: { nb: 'forsker', nn: 'forskar', en: 'researcher' },
} as const satisfies Record<(typeof APPLICANT_TYPES)[number], LocalizedText>;

export const SIZE_CLASS_TEXTS = {
  micro: { nb: 'mikroforetak', nn: 'mikroføretak', en: 'micro enterprise' },
  small: { nb: 'lite foretak', nn: 'lite føretak', en: 'small enterprise' },
  medium: { nb: 'mellomstort foretak', nn: 'mellomstort føretak', en: 'medium-sized enterprise' },
  large: { nb: 'stort foretak', nn: 'stort føretak', en: 'large enterprise' },
} as const satisfies Record<(typeof SIZE_CLASSES)[number], LocalizedText>;
