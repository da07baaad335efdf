import type { FactDefinition, NumberFact } from '../fact.ts';
import { APPLICANT_TYPES, LEGAL_FORMS } from './options.ts';

const REGISTERED = { answerCost: 1, register: 'enhetsregisteret', personal: true } as const;
const ACCOUNTS = { answerCost: 2, curability: 'action', register: 'regnskapsregisteret', personal: true } as const;
const CHOICE = { answerCost: 1, curability: 'choice' } as const;
const ACTION = { answerCost: 1, curability: 'action' } as const;

const money = { type: 'number', unit: 'nok', min: 0, step: 1 } as const satisfies Partial<NumberFact>;
const share = { type: 'number', unit: 'share', min: 0, max: 1, step: 0.0001 } as const satisfies Partial<NumberFact>;
const heads = {
  type: 'number',
  unit: 'persons',
  min: 0,
  max: 10_000_000,
  step: 1,
} as const satisfies Partial<NumberFact>;

/** What a profile can say of the company. Size is fixed here: nobody shrinks to qualify. Names are the contract; the words people read stand in the fact texts. */
export const COMPANY_FACTS = {
  'company.organisationNumber': { type: 'organisation-number', ...REGISTERED, curability: 'fixed' },
  'company.applicantType': { type: 'code', options: APPLICANT_TYPES, answerCost: 1, curability: 'fixed' },
  'company.legalForm': { type: 'code', options: LEGAL_FORMS, ...REGISTERED, curability: 'action' },
  'company.registeredOn': { type: 'date', ...REGISTERED, curability: 'fixed' },
  'company.firstCommercialSaleOn': { type: 'date', answerCost: 2, curability: 'fixed', personal: true },
  'company.employees': { ...heads, ...REGISTERED, curability: 'fixed' },
  'company.annualTurnoverNok': { ...money, ...ACCOUNTS, curability: 'fixed' },
  'company.balanceSheetNok': { ...money, ...ACCOUNTS, curability: 'fixed' },
  'company.partOfGroup': { type: 'boolean', answerCost: 1, curability: 'fixed' },
  'company.group.employees': { ...heads, answerCost: 3, curability: 'fixed' },
  'company.group.annualTurnoverNok': { ...money, answerCost: 3, curability: 'fixed' },
  'company.group.balanceSheetNok': { ...money, answerCost: 3, curability: 'fixed' },
  'company.largestCorporateOwnerShare': { ...share, answerCost: 2, curability: 'fixed' },
  'company.municipality': { type: 'municipality', ...REGISTERED, curability: 'action' },
  'company.industry': { type: 'industry', ...REGISTERED, curability: 'fixed' },
  'company.taxLiableInNorway': { type: 'boolean', ...ACTION },
  'company.insolvent': { type: 'boolean', ...REGISTERED, curability: 'action' },
  'company.shareCapitalLost': { ...share, ...ACCOUNTS },
  'company.overIndebted': { type: 'boolean', ...ACCOUNTS, answerCost: 3 },
  'company.wageCostNok': { ...money, ...ACCOUNTS },
  'company.operatingCostsNok': { ...money, ...ACCOUNTS },
  'company.exporting': { type: 'boolean', ...ACTION },
  'company.exportAmbition': { type: 'boolean', ...CHOICE },
  'company.performsRnd': { type: 'boolean', ...CHOICE },
  'company.hasBankLoan': { type: 'boolean', ...ACTION },
  'company.hasCollateral': { type: 'boolean', ...ACTION },
  'company.satisfactoryFinances': { type: 'boolean', answerCost: 2, curability: 'action' },
  'company.deMinimisReceivedEur': {
    type: 'number',
    unit: 'eur',
    min: 0,
    step: 1,
    answerCost: 3,
    curability: 'time',
    register: 'stotteregisteret',
  },
  'company.publicBodyOwned': { type: 'boolean', answerCost: 1, curability: 'fixed' },
  'company.growthAmbition': { type: 'boolean', ...CHOICE },
  'company.foreignInvestorInNorway': { type: 'boolean', answerCost: 1, curability: 'fixed' },
} as const satisfies Record<string, FactDefinition>;
