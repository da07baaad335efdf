import { describe, expect, it } from 'vitest';
import { INSTRUMENT_TYPES, type InstrumentType } from '#core/catalogue/kinds.ts';
import { USE_GROUPS, type UseGroup, useGroupOf } from '#core/catalogue/use-groups.ts';
import { NEEDS, type Need } from '#core/profile/facts/options.ts';
import { anInstrument } from '#test/support/builders.ts';

function groupOf(types: readonly InstrumentType[], purposes: readonly Need[]): UseGroup {
  return useGroupOf(anInstrument({ types, purposes }));
}

describe('what an instrument does for a company', () => {
  it.each([
    { type: 'grant', main: 'rnd-funding', group: 'money-now' },
    { type: 'tax-deduction', main: 'tax-relief', group: 'money-now' },
    { type: 'loan', main: 'loan', group: 'capital-and-loans' },
    { type: 'guarantee', main: 'working-capital', group: 'capital-and-loans' },
    { type: 'equity', main: 'equity', group: 'capital-and-loans' },
    { type: 'procurement', main: 'pilot-customer', group: 'customers' },
    { type: 'infrastructure', main: 'testing', group: 'test-and-pilot' },
    { type: 'data-service', main: 'health-data', group: 'test-and-pilot' },
    { type: 'network-and-competence', main: 'network', group: 'advice-and-network' },
    { type: 'regulatory-guidance', main: 'regulatory-advice', group: 'advice-and-network' },
  ] as const)('goes by what is given: a $type for $main is $group', ({ type, main, group }) => {
    expect(groupOf([type], [main])).toBe(group);
  });

  it.each([
    { type: 'loan', main: 'export-finance' },
    { type: 'grant', main: 'market-entry' },
    { type: 'network-and-competence', main: 'export-advice' },
  ] as const)('is export where that is what it is mainly for, even a $type for $main', ({ type, main }) => {
    expect(groupOf([type], [main])).toBe('export');
  });

  it.each([
    { main: 'piloting', group: 'test-and-pilot' },
    { main: 'clinical-trial', group: 'test-and-pilot' },
    { main: 'public-procurement', group: 'customers' },
    { main: 'competence', group: 'advice-and-network' },
  ] as const)('goes by its main purpose where it is given in kind: $main is $group', ({ main, group }) => {
    expect(groupOf(['network-and-competence'], [main])).toBe(group);
  });

  it('keeps to what is given where money is for a test', () => {
    expect(groupOf(['grant'], ['testing'])).toBe('money-now');
    expect(groupOf(['infrastructure'], ['pilot-customer'])).toBe('test-and-pilot');
  });

  it('looks at the first of its types and purposes only', () => {
    expect(groupOf(['loan', 'grant'], ['working-capital', 'export-finance'])).toBe('capital-and-loans');
    expect(groupOf(['grant', 'loan'], ['rnd-funding', 'market-entry'])).toBe('money-now');
  });

  it('is one of the groups, whatever is given and whatever for', () => {
    const groups = INSTRUMENT_TYPES.flatMap((type) => NEEDS.map((need) => groupOf([type], [need])));

    expect(new Set(groups)).toEqual(new Set(USE_GROUPS));
  });
});
