import { describe, expect, it } from 'vitest';
import { COUNTIES } from '#core/profile/facts/derived-facts.ts';
import { findingsIn, remarksIn, withCriteria } from '#test/support/lint-findings.ts';

const within = (fact: string, codes: readonly string[], scheme?: string) => ({
  rule: 'within',
  fact,
  codes,
  ...(scheme === undefined ? {} : { scheme }),
});
const industry = (code: string, scheme = 'SN2025') => within('company.industry', [code], scheme);
const place = (...codes: readonly string[]) => within('company.municipality', codes);
const municipality = (...values: readonly string[]) => ({ rule: 'is', fact: 'company.municipality', values });
const markets = (...countries: readonly string[]) => ({
  rule: 'overlaps',
  fact: 'project.targetMarkets',
  with: countries,
});

describe('a code that is not on its list', () => {
  it.each([
    ['an industry nobody has', industry('34.609')],
    ['a division that does not exist', industry('04')],
    ['a division that the older edition lacks', industry('04', 'SN2007')],
    ['an industry without its point', industry('26600')],
    ['a municipality from before 2024', place('0101')],
    ['a county that was dissolved', place('30')],
    ['a county in place of a municipality', municipality('03')],
    ['a municipality that is an exception', { ...municipality('0301'), exception: ['0102'] }],
    ['a union of countries', markets('EU')],
    ['a country counted among partners', { rule: 'count', fact: 'partners.countries', of: ['UK'], atLeast: 1 }],
  ])('is found: %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toContain('unknown-code at criteria.0');
  });

  it.each([
    ['an industry', industry('26.600')],
    ['a group of industries', industry('26.6')],
    ['a division', industry('21')],
    ['a division of the older edition', industry('26.600', 'SN2007')],
    ['a municipality', place('0301')],
    ['a county', place('03')],
    ['two municipalities', municipality('0301', '5001')],
    ['a country', markets('DE', 'GB')],
    ['a country counted among partners', { rule: 'count', fact: 'partners.countries', of: ['GB'], atLeast: 1 }],
    ['any country', { rule: 'count', fact: 'partners.countries', atLeast: 2 }],
    ['a code of our own', { rule: 'overlaps', fact: 'project.needs', with: ['testing'] }],
  ])('is not found: %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toEqual([]);
  });

  it('is named, with the list it should be on', () => {
    const [finding] = findingsIn([withCriteria(place('0301', '0101'))]);

    expect(finding).toMatchObject({
      instrument: 'a-grant',
      criterion: 'c0',
      severity: 'error',
      problem: '"0101" is not on the list of municipalities from 2024',
    });
  });

  it('is looked up in a list that has every county', () => {
    expect(COUNTIES.filter((county) => remarksIn(withCriteria(place(county))).length > 0)).toEqual([]);
  });
});
