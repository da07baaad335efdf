import { describe, expect, it } from 'vitest';
import { nextQuestions } from '#core/advice/next-questions.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { rank } from '#core/ranking/rank.ts';
import { STANDARD_RANKING } from '#core/ranking/ranking-profile.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

const is = (id: string, fact: string) => ({ id, rule: 'is', fact, values: [true], source: 'page' });
const exporting = is('exporting', 'company.exporting');
const overIndebted = is('over-indebted', 'company.overIndebted');

/** Everything the score waits for, so that only conditions are left to ask about. */
const SCORED = { trl: 3, cri: 1, needs: ['rnd-funding'], budgetNok: 100, supportSoughtNok: 100 };

function asked(entries: readonly InstrumentFields[], answers: Answers = {}, except: readonly StatedFactName[] = []) {
  const situation = aSituation({ ...answers, project: { ...SCORED, ...answers.project } });
  const matches = entries.map((fields) => aMatch(anInstrument(fields), situation));
  return nextQuestions(rank(matches, situation, STANDARD_RANKING), situation, except);
}

describe('the next questions', () => {
  it('are about facts that open instruments wait for', () => {
    const questions = asked([
      { id: 'a', criteria: [exporting] },
      { id: 'b', criteria: [exporting] },
    ]);

    expect(questions).toEqual([{ fact: 'company.exporting', decides: 2, inTop: 2, expected: 2 }]);
  });

  it('are none once every verdict is settled', () => {
    expect(asked([{ criteria: [exporting] }], { company: { exporting: true } })).toEqual([]);
    expect(asked([{ criteria: [exporting, overIndebted] }], { company: { exporting: false } })).toEqual([]);
    expect(asked([])).toEqual([]);
  });

  it('come with the cheap answer first', () => {
    const questions = asked([
      { id: 'a', criteria: [overIndebted] },
      { id: 'b', criteria: [exporting] },
    ]);

    expect(questions.map(({ fact }) => fact)).toEqual(['company.exporting', 'company.overIndebted']);
  });

  it('leave out what has been asked already', () => {
    expect(asked([{ criteria: [exporting] }], {}, ['company.exporting'])).toEqual([]);
  });

  it('are five at most', () => {
    const facts = [
      'exporting',
      'exportAmbition',
      'performsRnd',
      'hasBankLoan',
      'hasCollateral',
      'growthAmbition',
      'insolvent',
    ];
    const entries = facts.map((name) => ({ id: name.toLowerCase(), criteria: [is('it', `company.${name}`)] }));

    expect(asked(entries)).toHaveLength(5);
  });

  it('say how many verdicts an answer settles on average', () => {
    const both = { id: 'both', criteria: [exporting, overIndebted] };

    expect(asked([both]).find(({ fact }) => fact === 'company.exporting')).toMatchObject({ decides: 1, expected: 0.5 });
  });
});
