import { describe, expect, it } from 'vitest';
import { codes, exactly, numbers, sets } from '#core/profile/possible.ts';
import { statedFactNames, statedPossibilities } from '#core/profile/profile.ts';
import { toDayNumber } from '#core/shared/iso-date.ts';
import { aProfile } from '#test/support/builders.ts';

describe('a profile', () => {
  it.each([
    { company: { employees: 12 }, fact: 'company.employees', possible: exactly(12) },
    { company: { employees: { value: 12 } }, fact: 'company.employees', possible: exactly(12) },
    {
      company: { employees: { min: 10, max: 15 } },
      fact: 'company.employees',
      possible: numbers({ min: 10, max: 15 }),
    },
    { company: { employees: { min: 10 } }, fact: 'company.employees', possible: numbers({ min: 10, max: 10_000_000 }) },
    { company: { employees: { max: 15 } }, fact: 'company.employees', possible: numbers({ min: 0, max: 15 }) },
    {
      company: { employees: { oneOf: [15, 10] } },
      fact: 'company.employees',
      possible: numbers({ min: 10, max: 10 }, { min: 15, max: 15 }),
    },
    { company: { group: { employees: 400 } }, fact: 'company.group.employees', possible: exactly(400) },
    {
      company: { registeredOn: { min: '2024-01-01' } },
      fact: 'company.registeredOn',
      possible: numbers({ min: toDayNumber('2024-01-01'), max: Infinity }),
    },
    { company: { exporting: false }, fact: 'company.exporting', possible: codes(false) },
    { company: { legalForm: { oneOf: ['AS', 'ASA', 'AS'] } }, fact: 'company.legalForm', possible: codes('AS', 'ASA') },
    {
      company: { industry: { code: '21.2', scheme: 'SN2025' as const } },
      fact: 'company.industry',
      possible: codes('SN2025:21.2'),
    },
    {
      company: { industry: { oneOf: [{ code: '21', scheme: 'SN2007' as const }] } },
      fact: 'company.industry',
      possible: codes('SN2007:21'),
    },
  ] as const)('takes $company for what is possible', ({ company, fact, possible }) => {
    expect(aProfile({ company }).get(fact)).toEqual({ possible, provenance: 'declared' });
  });

  it('takes a list for the whole list, in whatever order it is told', () => {
    const told = aProfile({ project: { needs: ['testing', 'loan', 'loan'], sectors: { oneOf: [['ict'], []] } } });

    expect(told.get('project.needs')?.possible).toEqual(sets(['loan', 'testing']));
    expect(told.get('project.sectors')?.possible).toEqual(sets(['ict'], []));
  });

  it('keeps where an answer comes from', () => {
    const told = aProfile({ company: { employees: { max: 4, provenance: 'register' } } });

    expect(told.get('company.employees')?.provenance).toBe('register');
  });

  it('holds nothing that was not told, and then anything is possible', () => {
    const told = aProfile();

    expect(told.size).toBe(0);
    expect(statedPossibilities(told, 'project.trl')).toEqual(numbers({ min: 1, max: 9 }));
    expect(statedPossibilities(told, 'company.exporting')).toEqual(codes(true, false));
    expect(statedPossibilities(told, 'project.needs')).toEqual({ kind: 'anything' });
  });

  it('has a place for every fact that can be told', () => {
    expect(statedFactNames()).toContain('company.group.balanceSheetNok');
    expect(statedFactNames()).not.toContain('company.sizeClass');
  });
});
