import type { FactDefinition } from '../fact.ts';
import { PILOT_CUSTOMERS } from './options.ts';

const ACTION = { answerCost: 1, curability: 'action' } as const;

/** What a profile can say of those who take part beside the company. */
export const PARTNER_FACTS = {
  'partners.pilotCustomer': { type: 'code', options: PILOT_CUSTOMERS, ...ACTION },
  'partners.research': { type: 'boolean', ...ACTION },
  'partners.publicHealth': { type: 'boolean', ...ACTION },
  'partners.countries': { type: 'code-set', options: 'country', ...ACTION },
  'partners.independentPrivateCoInvestmentNok': {
    type: 'number',
    unit: 'nok',
    min: 0,
    step: 1,
    answerCost: 3,
    curability: 'action',
  },
} as const satisfies Record<string, FactDefinition>;
