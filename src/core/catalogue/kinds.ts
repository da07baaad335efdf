/** What an instrument gives. The first five are the generic types; the others are needed beside them. */
export const INSTRUMENT_TYPES = [
  'network-and-competence',
  'grant',
  'loan',
  'guarantee',
  'equity',
  'tax-deduction',
  'infrastructure',
  'procurement',
  'regulatory-guidance',
  'data-service',
] as const;
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** Whom support goes to: the company itself, a customer and supplier together, or the surroundings it can use. */
export const LANES = ['direct-to-company', 'customer-supplier', 'cluster-ecosystem'] as const;
export type Lane = (typeof LANES)[number];

/** What it is meant to strengthen. */
export const EFFECTS = ['innovation', 'production', 'home-market', 'export'] as const;

export const TIERS = ['core', 'supporting', 'peripheral'] as const;
export const STATUSES = ['active', 'pilot', 'proposed', 'historic'] as const;

/** How support is given: by right, after assessment as it comes, in competition, or as a service one asks for. */
export const AWARDS = ['rights-based', 'assessed', 'competitive', 'service'] as const;

export const GEOGRAPHIES = ['national', 'regional', 'nordic', 'international'] as const;
