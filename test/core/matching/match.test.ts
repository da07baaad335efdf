import { describe, expect, it } from 'vitest';
import { leafFindings } from '#core/eligibility/finding.ts';
import { failedMatch } from '#core/matching/failed-match.ts';
import { matchInstrument } from '#core/matching/match.ts';
import { aMatch, anInstrument, aSituation, TODAY, text } from '#test/support/builders.ts';

const is = (fact: string, value: boolean | string, more: object = {}) => ({
  id: fact.split('.').join('-').toLowerCase(),
  rule: 'is',
  fact,
  values: [value],
  source: 'page',
  ...more,
});
const assessed = { id: 'novel', rule: 'assessed', what: text('novelty'), source: 'page' };
const exporting = is('company.exporting', true);
const closed = { kind: 'closed', source: 'page' } as const;
const soon = {
  kind: 'calls',
  recurring: false,
  calls: [{ opensOn: '2027-01-10', closesOn: '2027-02-10', source: 'page' }],
};

describe('where a company stands with an instrument', () => {
  const level = { id: 'level', rule: 'range', fact: 'project.trl', min: 5, exception: { min: 4 }, source: 'page' };

  it.each([
    { why: 'nothing but being a company', criteria: [], answers: {}, status: 'eligible', group: 'yes' },
    {
      why: 'everything met',
      criteria: [exporting],
      answers: { company: { exporting: true } },
      status: 'eligible',
      group: 'yes',
    },
    {
      why: 'only an assessment left',
      criteria: [assessed],
      answers: {},
      status: 'eligible_pending_assessment',
      group: 'yes',
    },
    {
      why: 'an exception needed',
      criteria: [level],
      answers: { project: { trl: 4 } },
      status: 'possible_by_exception',
      group: 'maybe',
    },
    {
      why: 'exception or not',
      criteria: [level],
      answers: { project: { trl: { min: 4 } } },
      status: 'undetermined',
      group: 'maybe',
    },
    { why: 'an answer missing', criteria: [exporting], answers: {}, status: 'undetermined', group: 'maybe' },
    {
      why: 'a condition refused',
      criteria: [exporting],
      answers: { company: { exporting: false } },
      status: 'ineligible',
      group: 'no',
    },
    {
      why: 'a condition refused beside an unknown one',
      criteria: [exporting, is('project.involvesRnd', true)],
      answers: { company: { exporting: false } },
      status: 'ineligible',
      group: 'no',
    },
  ])('is $status with $why', ({ criteria, answers, status, group }) => {
    expect(aMatch(anInstrument({ criteria }), aSituation(answers))).toMatchObject({ status, group });
  });

  it('is closed when the instrument is, whoever asks', () => {
    expect(aMatch(anInstrument({ window: closed })).status).toBe('closed');
    expect(aMatch(anInstrument({ window: closed, criteria: [exporting] })).group).toBe('no');
  });

  it('counts an open verdict as the asker wants it', () => {
    const instrument = anInstrument({ criteria: [exporting] });

    expect(matchInstrument(instrument, aSituation(), 'strict').group).toBe('no');
    expect(matchInstrument(instrument, aSituation(), 'inclusive').group).toBe('yes');
    expect(matchInstrument(instrument, aSituation(), 'report').group).toBe('maybe');
  });

  it('is not decided by what is preferred, or by steps to take', () => {
    const preferred = is('company.exporting', true, { kind: 'preferred' });
    const procedural = is('project.involvesRnd', true, { kind: 'procedural' });
    const answers = { company: { exporting: false }, project: { involvesRnd: false } };

    const match = aMatch(anInstrument({ criteria: [preferred, procedural] }), aSituation(answers));

    expect(match.status).toBe('eligible');
    expect(match.preferences.map(({ verdicts }) => verdicts)).toEqual([['unmet']]);
    expect(match.procedures.map(({ id }) => id)).toEqual(['project-involvesrnd']);
  });

  it('is not known when the instrument could not be judged', () => {
    const match = failedMatch(anInstrument({ criteria: [exporting] }), TODAY);

    expect(match).toMatchObject({ status: 'evaluation_error', group: 'maybe', exact: false, missingFacts: [] });
  });
});

describe('the part a company has', () => {
  const roles = [
    { role: 'apply', applicantTypes: ['research-organisation'], basis: 'stated', source: 'page' },
    { role: 'partner', applicantTypes: ['company'], basis: 'stated', source: 'page' },
  ] as const;
  const forApplicants = is('company.exporting', true, { roles: ['apply'] });

  it('follows from who it is', () => {
    const instrument = anInstrument({ roles: [...roles] });

    expect(aMatch(instrument).role).toBe('partner');
    expect(aMatch(instrument, aSituation({ company: { applicantType: 'research-organisation' } })).role).toBe('apply');
    expect(aMatch(instrument, aSituation({ company: { applicantType: 'student' } })).role).toBeUndefined();
  });

  it('spares it the conditions of other parts', () => {
    const instrument = anInstrument({ roles: [...roles], criteria: [forApplicants] });
    const answers = { exporting: false };

    expect(aMatch(instrument, aSituation({ company: answers })).status).toBe('eligible');
    expect(
      aMatch(instrument, aSituation({ company: { ...answers, applicantType: 'research-organisation' } })).status,
    ).toBe('ineligible');
  });

  it('is none for an asker of another kind, which is refused', () => {
    const match = aMatch(anInstrument({ roles: [...roles] }), aSituation({ company: { applicantType: 'student' } }));

    expect(match.status).toBe('ineligible');
    expect(leafFindings(match.conditions).map(({ criterion }) => criterion.id)).toEqual(['applicant']);
  });

  it('is left open for an asker who has not said to be a company', () => {
    const match = aMatch(anInstrument({ roles: [{ ...roles[0], applicantTypes: ['research-organisation'] }] }));

    expect(match).toMatchObject({ status: 'undetermined', missingFacts: ['company.applicantType'] });
  });

  it('rests on the source of the role, and parts on the source of their branch', () => {
    const inner = { ...exporting, source: undefined };
    const branch = { id: 'any', rule: 'any', of: [inner], source: 'page' };

    const leaves = leafFindings(aMatch(anInstrument({ criteria: [branch] })).conditions);

    expect(leaves.map(({ criterion }) => criterion.source)).toEqual(['page', 'page']);
  });
});

describe('the facts that are missing', () => {
  it('are those that can still change the verdict', () => {
    const criteria = [exporting, is('project.involvesRnd', true)];

    expect(aMatch(anInstrument({ criteria })).missingFacts).toEqual(['company.exporting', 'project.involvesRnd']);
    expect(aMatch(anInstrument({ criteria }), aSituation({ company: { exporting: true } })).missingFacts).toEqual([
      'project.involvesRnd',
    ]);
  });

  it('are none once the verdict is settled', () => {
    const criteria = [exporting, is('project.involvesRnd', true)];

    expect(aMatch(anInstrument({ criteria }), aSituation({ company: { exporting: false } })).missingFacts).toEqual([]);
  });

  it('are not those of an instrument that is only waited for', () => {
    expect(aMatch(anInstrument({ window: { ...soon, kind: 'calls' } })).missingFacts).toEqual([]);
  });
});
