import { describe, expect, it } from 'vitest';
import { nextQuestions } from '#core/advice/next-questions.ts';
import { outlookOf } from '#core/advice/outlook.ts';
import type { Situation } from '#core/eligibility/situation.ts';
import { type Match, matchInstrument } from '#core/matching/match.ts';
import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';
import { rank } from '#core/ranking/rank.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

type Answers = NonNullable<Parameters<typeof aSituation>[0]>;

const is = (id: string, fact: string) => ({ id, rule: 'is', fact, values: [true], source: 'page' });
const exporting = is('exporting', 'company.exporting');
const overIndebted = is('over-indebted', 'company.overIndebted');

/** Everything the score waits for, so that only conditions are left to ask about. */
const SCORED = { trl: 3, cri: 1, needs: ['rnd-funding'], budgetNok: 100, supportSoughtNok: 100 };

function questionsAbout(matches: readonly Match[], situation: Situation, except: readonly StatedFactName[] = []) {
  const ranked = rank(matches, situation, STANDARD_RANKING);
  const { contenders } = outlookOf(ranked, situation, STANDARD_RANKING);
  return nextQuestions(ranked, situation, { contenders, except });
}

function asked(entries: readonly InstrumentFields[], answers: Answers = {}, except: readonly StatedFactName[] = []) {
  const situation = aSituation({ ...answers, project: { ...SCORED, ...answers.project } });
  const matches = entries.map((fields) => aMatch(anInstrument(fields), situation));
  return questionsAbout(matches, situation, except);
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

  it('come with the fact first that settles two verdicts, not one', () => {
    const grows = is('grows', 'company.growthAmbition');

    const questions = asked([
      { id: 'a', criteria: [exporting] },
      { id: 'b', criteria: [grows] },
      { id: 'c', criteria: [grows] },
    ]);

    expect(questions.map(({ fact }) => fact)).toEqual(['company.growthAmbition', 'company.exporting']);
  });

  it('come with what bears on the first place before what bears on the twentieth', () => {
    const first = { id: 'a', criteria: [is('grows', 'company.growthAmbition')] };
    const between = Array.from({ length: 18 }, (_, index) => ({ id: `b-${index}`, criteria: [overIndebted] }));
    const last = { id: 'c', criteria: [exporting] };

    const facts = asked([first, ...between, last]).map(({ fact }) => fact);

    expect(facts.indexOf('company.growthAmbition')).toBeLessThan(facts.indexOf('company.exporting'));
  });

  it('come with what decides who is among the first five before what does not', () => {
    const sure = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const perhaps = { id: 'e', criteria: [is('grows', 'company.growthAmbition')] };
    const rightsBased = { is: 'rights-based', basis: 'stated' } as const;
    const otherwise = {
      id: 'f',
      purposes: ['loan'],
      award: rightsBased,
      criteria: [is('rnd', 'project.involvesRnd')],
    } as const;
    const never = ['g', 'h', 'i'].map((id) => ({ id, purposes: ['loan'] as const, criteria: [exporting] }));

    const facts = asked([...sure, perhaps, otherwise, ...never], { project: { involvesRnd: true } }).map(
      ({ fact }) => fact,
    );

    expect(facts).toEqual(['company.growthAmbition', 'company.exporting']);
  });

  it('are asked just the same where open verdicts count as no', () => {
    const situation = aSituation({ project: SCORED });
    const match = matchInstrument(anInstrument({ criteria: [exporting] }), situation, 'strict');

    expect(questionsAbout([match], situation)).toMatchObject([{ fact: 'company.exporting' }]);
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
