import type { Need } from '../profile/facts/options.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentType } from './kinds.ts';

/** What an instrument does for a company, coarsely enough to see at a glance what a list holds. */
export const USE_GROUPS = [
  'money-now',
  'test-and-pilot',
  'customers',
  'capital-and-loans',
  'export',
  'advice-and-network',
] as const;
export type UseGroup = (typeof USE_GROUPS)[number];

const BY_TYPE: Readonly<Partial<Record<InstrumentType, UseGroup>>> = {
  grant: 'money-now',
  'tax-deduction': 'money-now',
  loan: 'capital-and-loans',
  guarantee: 'capital-and-loans',
  equity: 'capital-and-loans',
  procurement: 'customers',
  infrastructure: 'test-and-pilot',
  'data-service': 'test-and-pilot',
};

const BY_PURPOSE: Readonly<Partial<Record<Need, UseGroup>>> = {
  'export-advice': 'export',
  'export-finance': 'export',
  'market-entry': 'export',
  testing: 'test-and-pilot',
  piloting: 'test-and-pilot',
  'clinical-trial': 'test-and-pilot',
  'health-data': 'test-and-pilot',
  'pilot-customer': 'customers',
  'public-procurement': 'customers',
};

/** Export goes by what it is mainly for; the rest by what is given, and what is given in kind by what it is mainly for. */
export function useGroupOf({ types, purposes }: Instrument): UseGroup {
  const [type = 'network-and-competence'] = types;
  const [main = 'network'] = purposes;
  const purpose = BY_PURPOSE[main];
  if (purpose === 'export') return purpose;
  return BY_TYPE[type] ?? purpose ?? 'advice-and-network';
}
