import { describe, expect, it } from 'vitest';
import type { Role } from '#core/eligibility/criterion-fields.ts';
import { APPLICANT_TYPES, type ApplicantType, NEEDS, SECTORS } from '#core/profile/facts/options.ts';
import { text } from '#test/support/builders.ts';
import { aCleanInstrument, findingsIn, remarksIn, withCriteria } from '#test/support/lint-findings.ts';

const trl = (band: object, id = 'trl') => ({ id, rule: 'range', fact: 'project.trl', ...band });
const is = (fact: string, ...values: readonly (string | boolean)[]) => ({ id: 'is', rule: 'is', fact, values });
const assessed = (id: string) => ({ id, rule: 'assessed', what: text('how new it is') });
const any = (...of: readonly object[]) => ({ id: 'any', rule: 'any', of });
const all = (...of: readonly object[]) => ({ id: 'all', rule: 'all', of });
const atLeast = (count: number, ...of: readonly object[]) => ({ id: 'some', rule: 'at-least', count, of });
const large = (limit = 250, end = 'min') => ({ id: 'size', rule: 'range', fact: 'company.employees', [end]: limit });
const exceptionally = () => ({ ...trl({ min: 5, max: 7 }, 'middle'), exception: { min: 3, max: 9 } });
const aRole = (role: Role, applicantTypes: ApplicantType[]) =>
  ({ role, applicantTypes, basis: 'stated', source: 'page' }) as const;
const match = (id: string, comparison: string, factor: number) => ({
  id,
  rule: 'compare',
  fact: 'partners.independentPrivateCoInvestmentNok',
  is: comparison,
  factor,
  of: 'project.supportSoughtNok',
});

describe('a criterion no profile can meet', () => {
  it.each([
    ['two spans that exclude each other', all(trl({ max: 4 }), trl({ min: 5 }, 'late'))],
    ['more sectors than there are', { rule: 'count', fact: 'project.sectors', atLeast: SECTORS.length + 1 }],
    ['a large company that is also small', all(trl({ max: 4 }), large(), is('company.isSme', true))],
    [
      'a place in another county',
      all(is('company.county', '18'), { id: 'place', rule: 'within', fact: 'company.municipality', codes: ['5001'] }),
    ],
  ])('is found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toContain('never-met at criteria.0');
  });

  it.each([
    ['two spans that meet', all(trl({ max: 5 }), trl({ min: 5 }, 'late'))],
    ['as many sectors as there are', { rule: 'count', fact: 'project.sectors', atLeast: SECTORS.length }],
    ['a company that is not small', all(large(), is('company.isSme', false), trl({ max: 4 }))],
    ['what a case officer assesses', all(trl({ max: 4 }), assessed('novelty'))],
    ['what is met by exception only', all(is('company.isSme', true), exceptionally())],
  ])('is not found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion)).filter((remark) => remark.startsWith('never-met'))).toEqual([]);
  });
});

describe('a criterion every profile meets', () => {
  it.each([
    ['two spans that leave nothing out', any(trl({ max: 4 }), trl({ min: 5 }, 'late'))],
    ['all the answers there are', is('project.usesAi', true, false)],
    ['the whole scale', trl({ min: 1, max: 9 })],
    ['one thing beside an assessment', any(trl({ min: 1 }), assessed('novelty'))],
  ])('is found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toContain('never-failed at criteria.0');
  });

  it.each([
    ['two spans with a gap', any(trl({ max: 3 }), trl({ min: 5 }, 'late'))],
    ['one answer of two', is('project.usesAi', true)],
    ['an assessment alone', any(trl({ max: 4 }), assessed('novelty'))],
    ['what some meet by exception only', { ...exceptionally(), exception: { min: 1, max: 9 } }],
    ['a step to take', { kind: 'procedural', ...trl({ min: 1 }) }],
  ])('is not found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toEqual([]);
  });
});

describe('a contradiction', () => {
  it('is found in criteria that cannot hold at once', () => {
    expect(remarksIn(withCriteria(trl({ max: 4 }), trl({ min: 5 }, 'late')))).toEqual(['contradiction at criteria']);
  });

  it('is not found in criteria that can', () => {
    expect(remarksIn(withCriteria(trl({ max: 4 }), trl({ min: 3 }, 'late')))).toEqual([]);
  });

  it('is found in the one role that cannot hold', () => {
    const roles = [aRole('apply', ['company']), aRole('partner', ['municipality'])];
    const criteria = [
      { ...is('company.applicantType', 'company'), id: 'a-company', roles: ['partner'], source: 'page' },
    ];

    const [finding] = findingsIn([aCleanInstrument({ roles, criteria })]);

    expect(finding).toMatchObject({ code: 'contradiction', severity: 'error' });
    expect(finding?.problem).toContain('the role partner');
  });

  it('is not found where the criterion is for the other role', () => {
    const roles = [aRole('apply', ['company', 'municipality']), aRole('partner', ['fund'])];
    const criteria = [{ ...is('company.applicantType', 'company'), id: 'a-company', roles: ['apply'], source: 'page' }];

    expect(remarksIn(aCleanInstrument({ roles, criteria }))).toEqual([]);
  });
});

describe('a part that never decides', () => {
  it.each([
    ['an alternative inside another', any(trl({ max: 4 }), trl({ max: 2 }, 'early')), 1],
    ['a condition that another implies', all(trl({ max: 4 }), trl({ max: 2 }, 'early')), 0],
    ['a small company among those of up to 499', any(large(499, 'max'), is('company.isSme', true)), 1],
    [
      'one of three that two others always bring along',
      atLeast(2, trl({ max: 2 }), trl({ max: 2 }, 'again'), trl({ max: 1 }, 'early')),
      2,
    ],
  ])('is found in %s', (_, criterion, part) => {
    expect(remarksIn(withCriteria(criterion))).toContain(`unreachable-branch at criteria.0.of.${part}`);
  });

  it.each([
    ['alternatives that overlap', any(trl({ max: 4 }), trl({ min: 3, max: 6 }, 'middle'))],
    ['conditions that overlap', all(trl({ max: 4 }), trl({ min: 2 }, 'late'))],
    ['an alternative that is met where the other is met by exception', any(exceptionally(), trl({ max: 3 }, 'plain'))],
    ['an assessment beside a fact', any(assessed('novelty'), trl({ max: 4 }))],
    ['two of three that differ', atLeast(2, trl({ max: 4 }), is('project.usesAi', true), large())],
    ['two of three that are assessed', atLeast(2, assessed('novelty'), assessed('impact'), trl({ max: 4 }))],
    ['one part alone', any(trl({ max: 4 }))],
  ])('is not found in %s', (_, criterion) => {
    expect(remarksIn(withCriteria(criterion))).toEqual([]);
  });

  it('is found in a criterion that the others imply', () => {
    expect(remarksIn(withCriteria(trl({ max: 4 }), trl({ max: 6 }, 'wide')))).toEqual(['never-decides at criteria.1']);
  });

  it('is found only where it decides in no role', () => {
    const roles = [aRole('apply', ['company']), aRole('partner', ['municipality', 'fund'])];
    const criteria = [{ ...is('company.applicantType', 'company', 'fund'), source: 'page' }];

    expect(remarksIn(aCleanInstrument({ roles, criteria }))).toEqual([]);
  });
});

describe('what cannot be settled', () => {
  it('is said to be so', () => {
    const ratios = withCriteria(all(match('most', 'at-least', 2), match('least', 'less-than', 1)));

    const [finding] = findingsIn([ratios]);

    expect(finding).toMatchObject({ code: 'not-decided', severity: 'warning', criterion: 'all' });
  });

  it('is said of a part that may or may not decide', () => {
    const ratios = withCriteria(any(match('much', 'at-least', 2), match('more', 'more-than', 3), trl({ max: 4 })));

    expect(remarksIn(ratios)).toEqual(['not-decided at criteria.0.of.1']);
  });

  it('is settled by an amount that shows it', () => {
    expect(remarksIn(withCriteria(all(match('most', 'at-least', 1), match('least', 'less-than', 2))))).toEqual([]);
  });

  it('is said of more cases than are looked into', () => {
    const eachNeed = (id: string) =>
      NEEDS.slice(0, 13).map((need) => ({
        id: `${id}-${need}`,
        rule: 'overlaps',
        fact: 'project.needs',
        with: [need],
      }));
    const six = { ...atLeast(6, ...eachNeed('some')), id: 'six' };
    const impossible = all(six, { id: 'not', rule: 'not', of: atLeast(6, ...eachNeed('other')) });

    expect(remarksIn(withCriteria(impossible))).toContain('not-decided at criteria.0');
  });
});

it('leaves an entry alone that has a flaw of its own, but for the flaw', () => {
  const flawed = withCriteria({ id: 'x', rule: 'overlaps', fact: 'project.needs', with: ['rocket'] });

  expect(remarksIn(flawed)).toEqual(['entry-flaw at criteria.0']);
});

it('speaks of every kind of asker', () => {
  const everyone = aCleanInstrument({ roles: [aRole('apply', [...APPLICANT_TYPES])] });

  expect(remarksIn(everyone)).toEqual([]);
});
