export const APPLICANT_TYPES = [
  'company',
  'sole-proprietor',
  'public-body',
  'health-trust',
  'municipality',
  'research-organisation',
  'cluster',
  'fund',
  'foreign-buyer',
  'student',
  'researcher',
] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

/** Organisation forms of Enhetsregisteret that a unit (not a sub-unit) can have. */
export const LEGAL_FORMS = [
  'ADOS',
  'ANNA',
  'ANS',
  'AS',
  'ASA',
  'BA',
  'BBL',
  'BO',
  'BRL',
  'DA',
  'ENK',
  'EOFG',
  'ESEK',
  'FKF',
  'FLI',
  'FYLK',
  'GFS',
  'IKJP',
  'IKS',
  'KBO',
  'KF',
  'KIRK',
  'KOMM',
  'KS',
  'KTRF',
  'NUF',
  'OPMV',
  'ORGL',
  'PERS',
  'PK',
  'PRE',
  'SA',
  'SAM',
  'SE',
  'SF',
  'SPA',
  'STAT',
  'STI',
  'SÆR',
  'TVAM',
  'UTLA',
  'VPFO',
] as const;

export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export const NEEDS = [
  'rnd-funding',
  'testing',
  'piloting',
  'pilot-customer',
  'clinical-trial',
  'regulatory-advice',
  'ip-advice',
  'health-data',
  'risk-capital',
  'equity',
  'loan',
  'guarantee',
  'working-capital',
  'production-investment',
  'premises',
  'export-advice',
  'export-finance',
  'market-entry',
  'network',
  'competence',
  'recruitment',
  'international-partners',
  'public-procurement',
  'start-up-support',
  'tax-relief',
] as const;
export type Need = (typeof NEEDS)[number];

export const SECTORS = [
  'pharma',
  'biotech',
  'medtech',
  'diagnostics',
  'digital-health',
  'welfare-technology',
  'energy',
  'maritime',
  'petroleum',
  'bio-resources',
  'ict',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** The health industry's own sectors: medicines, medical devices and digital health. */
export const HEALTH_SECTORS = [
  'pharma',
  'biotech',
  'medtech',
  'diagnostics',
  'digital-health',
  'welfare-technology',
] as const satisfies readonly Sector[];

export const THERAPY_AREAS = [
  'cancer',
  'mental-health',
  'neurology',
  'infection',
  'cardiovascular',
  'inflammation-and-immunology',
  'reproduction',
  'oral-and-digestive',
  'metabolism',
  'respiratory',
  'musculoskeletal',
  'general',
  'other',
] as const;

export const INNOVATION_LEVELS = ['incremental', 'national', 'international'] as const;
export const PROJECT_ROLES = ['owner', 'partner'] as const;
export const PILOT_CUSTOMERS = ['none', 'private', 'public', 'both'] as const;
export const DELIVERY_PATTERNS = ['many-small', 'few-large'] as const;
export const AID_ZONES = ['inside', 'outside'] as const;

export const PHASES = [
  'technology-and-product-development',
  'test-and-verification',
  'commercialisation',
  'scaling',
  'international-expansion',
] as const;
export type Phase = (typeof PHASES)[number];
