import type { FactDefinition, NumberFact } from '../fact.ts';
import { DELIVERY_PATTERNS, INNOVATION_LEVELS, NEEDS, PROJECT_ROLES, SECTORS, THERAPY_AREAS } from './options.ts';

const CHOICE = { answerCost: 1, curability: 'choice' } as const;
const ACTION = { answerCost: 1, curability: 'action' } as const;

const money = { type: 'number', unit: 'nok', min: 0, step: 1, answerCost: 2 } as const satisfies Partial<NumberFact>;
const months = { type: 'number', unit: 'months', min: 0, max: 600, step: 1 } as const satisfies Partial<NumberFact>;
const trl = {
  type: 'number',
  unit: 'level',
  min: 1,
  max: 9,
  step: 1,
  answerCost: 2,
} as const satisfies Partial<NumberFact>;

/** What a profile can say of the project that support is sought for. */
export const PROJECT_FACTS = {
  'project.trl': { ...trl, curability: 'action' },
  'project.targetTrl': { ...trl, curability: 'choice' },
  'project.cri': { ...trl, max: 6, curability: 'action' },
  'project.needs': { type: 'code-set', options: NEEDS, ...CHOICE },
  'project.sectors': { type: 'code-set', options: SECTORS, answerCost: 1, curability: 'fixed' },
  'project.therapyAreas': { type: 'code-set', options: THERAPY_AREAS, answerCost: 1, curability: 'fixed' },
  'project.budgetNok': { ...money, curability: 'choice' },
  'project.rndCostNok': { ...money, curability: 'choice' },
  'project.supportSoughtNok': { ...money, curability: 'choice' },
  'project.durationMonths': { ...months, ...CHOICE },
  'project.startsOn': { type: 'date', ...CHOICE },
  'project.started': { type: 'boolean', answerCost: 1, curability: 'fixed' },
  'project.involvesRnd': { type: 'boolean', ...CHOICE },
  'project.basedOnPublicResearch': { type: 'boolean', answerCost: 1, curability: 'fixed' },
  'project.innovationLevel': { type: 'code', options: INNOVATION_LEVELS, answerCost: 2, curability: 'action' },
  'project.usesHealthData': { type: 'boolean', ...CHOICE },
  'project.usesAi': { type: 'boolean', ...CHOICE },
  'project.needsClinicalTrial': { type: 'boolean', ...CHOICE },
  'project.monthsToMarketAfterEnd': { ...months, answerCost: 3, curability: 'action' },
  'project.targetMarkets': { type: 'code-set', options: 'country', ...CHOICE },
  'project.contractValueNok': { ...money, curability: 'action' },
  'project.deliveryPattern': { type: 'code', options: DELIVERY_PATTERNS, ...ACTION },
  'project.investmentExportOriented': { type: 'boolean', ...CHOICE },
  'project.foreignBuyer': { type: 'boolean', ...ACTION },
  'project.wouldProceedWithoutSupport': { type: 'boolean', answerCost: 2, curability: 'fixed' },
  'project.role': { type: 'code', options: PROJECT_ROLES, ...CHOICE },
} as const satisfies Record<string, FactDefinition>;
