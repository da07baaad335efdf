import { codes, hullOf } from '../possible.ts';
import type { Derivation } from './derivation.ts';

const LEAST_WAGE_COST_NOK = 500_000;
const COST_PER_INCOME = 2;

/**
 * Wage cost of at least NOK 500,000, and no sales income or costs at least double it. The sources word both boundaries in
 * two ways; this is the reading with "at least" in both places.
 */
export const isJCurve: Derivation = {
  from: ['company.wageCostNok', 'company.annualTurnoverNok', 'company.operatingCostsNok'],
  rule: 'Menon Economics 2021, section 2.1 and footnote 9',
  derive: (known) => {
    const wages = hullOf(known('company.wageCostNok'));
    const income = hullOf(known('company.annualTurnoverNok'));
    const costs = hullOf(known('company.operatingCostsNok'));
    const can = wages.max >= LEAST_WAGE_COST_NOK && (income.min === 0 || costs.max >= COST_PER_INCOME * income.min);
    const cannot = wages.min < LEAST_WAGE_COST_NOK || (income.max > 0 && costs.min < COST_PER_INCOME * income.max);
    return codes(...[...(can ? [true] : []), ...(cannot ? [false] : [])]);
  },
  cuts: () => [
    { on: 'numbers', fact: 'company.wageCostNok', edges: [LEAST_WAGE_COST_NOK - 0.5] },
    { on: 'numbers', fact: 'company.annualTurnoverNok', edges: [0.5] },
  ],
};
