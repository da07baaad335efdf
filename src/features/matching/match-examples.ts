import type { MatchRequest } from './match-request.schemas.ts';

type Example = { readonly summary: string; readonly value: Partial<MatchRequest> };

/** Cases an adviser can send with one click. Each is run by a test, so the documentation never lies. */
export const matchExamples = {
  'medtech-to-production': {
    summary: 'Medical device, TRL 7, on its way into production',
    value: {
      company: { legalForm: 'AS', applicantType: 'company', employees: { min: 5, max: 15 }, exporting: false },
      project: { trl: 7, needs: ['testing', 'piloting', 'production-investment'], sectors: ['medtech'] },
    },
  },
  'exporter-with-foreign-buyer': {
    summary: 'Exporter with a foreign buyer, CRI 4',
    value: {
      company: { legalForm: 'AS', employees: 60, annualTurnoverNok: 95_000_000, exporting: true, hasBankLoan: true },
      project: {
        trl: 9,
        cri: 4,
        needs: ['export-finance', 'market-entry'],
        sectors: ['medtech'],
        foreignBuyer: true,
        targetMarkets: ['ES'],
      },
    },
  },
  'early-biotech': {
    summary: 'Biotech research company, TRL 3, with partners abroad',
    value: {
      company: {
        legalForm: 'AS',
        registeredOn: '2024-09-01',
        employees: 12,
        annualTurnoverNok: 900_000,
        municipality: '0301',
        industry: { code: '72.100', scheme: 'SN2025' },
        taxLiableInNorway: true,
        performsRnd: true,
        insolvent: false,
        shareCapitalLost: { max: 0.5 },
      },
      project: {
        trl: { oneOf: [3, 4] },
        needs: ['rnd-funding'],
        sectors: ['biotech'],
        rndCostNok: 6_000_000,
        involvesRnd: true,
        started: false,
        monthsToMarketAfterEnd: 18,
      },
      partners: { countries: ['SE', 'DE'], research: true },
    },
  },
} as const satisfies Record<string, Example>;
