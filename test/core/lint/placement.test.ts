import { describe, expect, it } from 'vitest';
import type { Role } from '#core/eligibility/criterion-fields.ts';
import type { ApplicantType, Phase } from '#core/profile/facts/options.ts';
import { text } from '#test/support/builders.ts';
import { aCleanInstrument, remarksIn, withCriteria } from '#test/support/lint-findings.ts';

const aRole = (role: Role, applicantTypes: ApplicantType[], how: object = {}) =>
  ({ role, applicantTypes, basis: 'stated', source: 'page', ...how }) as const;

describe('a span of levels', () => {
  const wide = { trl: { min: 1, max: 6 } };
  const window = { id: 'levels', rule: 'phase-window', trl: { min: 1, max: 6 }, source: 'page' };

  it('is found when the phases say another one', () => {
    expect(remarksIn(aCleanInstrument(wide))).toEqual(['phase-span at trl']);
  });

  it('is found on a scale the phases do not lie on', () => {
    expect(remarksIn(aCleanInstrument({ cri: { min: 1, max: 2 } }))).toEqual(['phase-span at cri']);
  });

  it('is left alone when the phases make it up, or a sourced window states it', () => {
    const are: Phase[] = ['technology-and-product-development', 'commercialisation'];
    const phases = [{ are, basis: 'stated', source: 'page' } as const];

    expect(remarksIn(aCleanInstrument({ phases, trl: { min: 1, max: 9 }, cri: { min: 2, max: 2 } }))).toEqual([]);
    expect(remarksIn(aCleanInstrument({ ...wide, criteria: [window] }))).toEqual([]);
  });
});

describe('the roles', () => {
  it('are found when they leave the company out without a word', () => {
    expect(remarksIn(aCleanInstrument({ roles: [aRole('apply', ['municipality'])] }))).toEqual([
      'company-left-out at roles',
    ]);
  });

  it('are left alone when they explain it', () => {
    const how = { how: text('The municipality applies, nobody else.') };

    expect(remarksIn(aCleanInstrument({ roles: [aRole('apply', ['municipality'], how)] }))).toEqual([]);
  });

  it('are found when nobody would ever take one of them', () => {
    const roles = [aRole('apply', ['company', 'fund']), aRole('use', ['company'])];

    expect(remarksIn(aCleanInstrument({ roles }))).toEqual(['role-never-taken at roles.1']);
  });

  it('are left alone when each has somebody', () => {
    const roles = [aRole('use', ['company']), aRole('apply', ['company', 'fund'])];

    expect(remarksIn(aCleanInstrument({ roles }))).toEqual([]);
  });
});

describe('a preference', () => {
  const assessed = { id: 'novelty', rule: 'assessed', what: text('how new it is') };
  const fact = { id: 'ai', rule: 'is', fact: 'project.usesAi', values: [true] };
  const preferred = (criterion: object) => withCriteria({ ...criterion, kind: 'preferred' });
  const joined = (rule: string, of: readonly object[], more: object = {}) => ({ id: 'joined', rule, of, ...more });

  it.each([
    ['assessed', assessed],
    ['assessed among other things', joined('all', [assessed, fact])],
    ['assessed either way', joined('any', [assessed, { ...assessed, id: 'impact' }])],
    ['assessed for want of others', joined('at-least', [assessed, fact], { count: 2 })],
  ])('is found when it is %s', (_, criterion) => {
    expect(remarksIn(preferred(criterion))).toContain('preference-never-counts at criteria.0');
  });

  it.each([
    ['told by a fact', fact],
    ['told by a fact or assessed', joined('any', [assessed, fact])],
    [
      'told by enough facts',
      joined('at-least', [assessed, fact, { ...fact, id: 'data', fact: 'project.usesHealthData' }], { count: 2 }),
    ],
  ])('is left alone when it is %s', (_, criterion) => {
    expect(remarksIn(preferred(criterion))).toEqual([]);
  });

  it('is left alone when it is a hard criterion that is assessed', () => {
    expect(remarksIn(withCriteria(assessed))).toEqual([]);
  });
});
