import { describe, expect, it } from 'vitest';
import { type Counterfactual, counterfactualsOf } from '#core/advice/counterfactuals.ts';
import { benchFor } from '#core/advice/repairs.ts';
import { codes, exactly, numbers } from '#core/profile/possible.ts';
import { aCriterion, aMatch, anInstrument, aSituation, text } from '#test/support/builders.ts';

type Fields = Parameters<typeof anInstrument>[0];
type Answers = Parameters<typeof aSituation>[0];

const is = (fact: string, ...values: readonly (string | boolean)[]) => ({ id: 'is', rule: 'is', fact, values });
const range = (fact: string, band: object) => ({ id: 'range', rule: 'range', fact, ...band });
const branch = (rule: string, ...of: readonly object[]) => ({ id: rule, rule, of });
const not = (of: object) => ({ id: 'not', rule: 'not', of });
const assessed = { id: 'level', rule: 'assessed', what: text('level') };

const trl5to7 = range('project.trl', { min: 5, max: 7 });
const exporting = is('company.exporting', true);
const grows = is('company.growthAmbition', true);
const partner = is('partners.research', true);
const atTrl = (trl: NonNullable<Answers>['project']) => ({ project: trl ?? {} });

function changesFor(criterion: Record<string, unknown>, answers: Answers = {}, fields: Fields = {}) {
  const situation = aSituation(answers);
  const instrument = anInstrument({ criteria: [aCriterion(criterion)], ...fields });
  return counterfactualsOf(aMatch(instrument, situation), benchFor(situation));
}

/** Each change as what it takes and the facts it is about. */
function inShort(changes: readonly Counterfactual[]): readonly string[] {
  return changes.map(({ effort, facts }) => `${effort}: ${facts.map(({ fact }) => fact).join(' and ')}`);
}

describe('what would make a match a yes', () => {
  it('is the action that brings TRL 3 into the window 5 to 7', () => {
    expect(changesFor(trl5to7, atTrl({ trl: 3 }))).toEqual([
      {
        facts: [{ fact: 'project.trl', from: exactly(3), to: numbers({ min: 5, max: 7 }) }],
        effort: 'action',
        thenStatus: 'eligible',
      },
    ]);
  });

  it('keeps what held before: at least TRL 5 and at most 7 are met together', () => {
    const criterion = branch('all', range('project.trl', { min: 5 }), range('project.trl', { max: 7 }));

    const [change] = changesFor(criterion, atTrl({ trl: 3 }));

    expect(change?.facts).toEqual([{ fact: 'project.trl', from: exactly(3), to: numbers({ min: 5, max: 7 }) }]);
  });

  it('is out of the exception and into the window', () => {
    const criterion = { ...trl5to7, exception: { min: 4, max: 8 } };

    expect(changesFor(criterion, atTrl({ trl: 4 }))).toMatchObject([
      { facts: [{ to: numbers({ min: 5, max: 7 }) }], thenStatus: 'eligible' },
    ]);
  });

  it('still leaves to the case officer what only a case officer can judge', () => {
    const changes = changesFor(branch('all', exporting, assessed), { company: { exporting: false } });

    expect(changes).toMatchObject([{ effort: 'action', thenStatus: 'eligible_pending_assessment' }]);
  });

  it('names every code that would do', () => {
    const criterion = is('project.innovationLevel', 'national', 'international');

    expect(changesFor(criterion, { project: { innovationLevel: 'incremental' } })).toMatchObject([
      { facts: [{ to: codes('national', 'international') }] },
    ]);
  });

  it('is one more member of a list', () => {
    const criterion = { rule: 'overlaps', fact: 'project.needs', with: ['loan'] };

    const [change] = changesFor(criterion, { project: { needs: ['testing'] } });

    expect(change?.effort).toBe('choice');
    expect(change?.facts.map(({ to }) => to.kind === 'sets' && to.sets.every((set) => set.includes('loan')))).toEqual([
      true,
    ]);
  });
});

describe('several conditions', () => {
  const told = { company: { exporting: false, growthAmbition: false } };

  it('are met by one change of all the facts it takes', () => {
    expect(inShort(changesFor(branch('all', exporting, grows), told))).toEqual([
      'action: company.exporting and company.growthAmbition',
    ]);
  });

  it('of which one is enough give alternatives: an answer before a choice, a choice before an action', () => {
    expect(inShort(changesFor(branch('any', exporting, grows, partner), told))).toEqual([
      'answer: partners.research',
      'choice: company.growthAmbition',
      'action: company.exporting',
    ]);
  });

  it('of which two are asked for are met by the cheapest two', () => {
    const criterion = { ...branch('at-least', exporting, grows, partner), count: 2 };

    expect(inShort(changesFor(criterion, told)).at(0)).toBe('choice: partners.research and company.growthAmbition');
  });

  it('of which two are asked for need one more when one holds', () => {
    const criterion = { ...branch('at-least', exporting, grows, partner), count: 2 };

    expect(inShort(changesFor(criterion, { company: { ...told.company, exporting: true } })).at(0)).toBe(
      'answer: partners.research',
    );
  });

  it('that cannot hold together give nothing', () => {
    const early = range('project.trl', { max: 4 });
    const late = range('project.trl', { min: 5 });

    expect(changesFor(branch('all', early, late), atTrl({ trl: 3 }))).toEqual([]);
    expect(changesFor(branch('all', early, late))).toEqual([]);
    expect(
      changesFor(
        branch('all', is('project.innovationLevel', 'national'), is('project.innovationLevel', 'international')),
      ),
    ).toEqual([]);
  });

  it('that must not hold are made to fail', () => {
    expect(inShort(changesFor(not(branch('any', exporting, grows)), { company: { exporting: true } }))).toEqual([
      'action: company.exporting and company.growthAmbition',
    ]);
  });

  it('of which too many hold are made to fail until few enough do', () => {
    const criterion = not({ ...branch('at-least', exporting, grows, partner), count: 2 });
    const answers = { company: { exporting: true, growthAmbition: true }, partners: { research: false } };

    expect(inShort(changesFor(criterion, answers)).at(0)).toBe('choice: company.growthAmbition');
  });
});

describe('nothing is proposed', () => {
  it('to a match that is a yes', () => {
    expect(changesFor(exporting, { company: { exporting: true } })).toEqual([]);
    expect(changesFor(branch('all', exporting, assessed), { company: { exporting: true } })).toEqual([]);
  });

  it('where the window is closed for good', () => {
    const fields: Fields = { window: { kind: 'closed', source: 'page' } };

    expect(changesFor(exporting, { company: { exporting: false } }, fields)).toEqual([]);
  });

  it('beyond three ways', () => {
    const facts = ['exporting', 'exportAmbition', 'performsRnd', 'hasBankLoan', 'growthAmbition'];

    const changes = changesFor(branch('any', ...facts.map((fact) => is(`company.${fact}`, true))));

    expect(changes).toHaveLength(3);
  });
});
