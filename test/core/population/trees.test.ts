import { describe, expect, it } from 'vitest';
import { criterionSql } from '#core/population/criterion-sql.ts';
import { populationRow } from '#core/population/population-sql.ts';
import { aCriterion, TODAY, text } from '#test/support/builders.ts';
import { onDay } from '#test/support/question-day.ts';

const RND = { id: 'rnd', rule: 'is', fact: 'project.involvesRnd', values: [true] };
const AI = { id: 'ai', rule: 'is', fact: 'project.usesAi', values: [true] };
const LEVEL = { id: 'level', rule: 'assessed', what: text('level') };
const LOW = { id: 'low', rule: 'range', fact: 'project.trl', max: 4 };
const HIGH = { id: 'high', rule: 'range', fact: 'project.trl', min: 5 };

function sqlOf(rule: Record<string, unknown>) {
  return criterionSql(aCriterion(rule), populationRow(onDay(TODAY), 'duckdb'));
}

describe('a tree of rules in SQL', () => {
  it('plain parts stay SQL’s own logic', () => {
    expect(sqlOf({ rule: 'all', of: [RND, AI] }).verdict).toEqual({
      kind: 'plain',
      holds: 'project_involves_rnd AND project_uses_ai',
    });
    expect(sqlOf({ rule: 'not', of: { id: 'either', rule: 'any', of: [RND, AI] } }).verdict).toEqual({
      kind: 'plain',
      holds: 'NOT (project_involves_rnd OR project_uses_ai)',
    });
  });

  it('an assessment beside plain parts is the best there can be', () => {
    expect(sqlOf({ rule: 'all', of: [RND, LEVEL] }).verdict).toEqual({
      kind: 'ranked',
      worst: 'CASE WHEN project_involves_rnd THEN 2 ELSE 0 END',
      best: 'CASE WHEN NOT (project_involves_rnd) THEN 0 ELSE 2 END',
    });
    expect(sqlOf({ rule: 'any', of: [RND, LEVEL] }).verdict).toEqual({
      kind: 'ranked',
      worst: 'CASE WHEN project_involves_rnd THEN 3 ELSE 2 END',
      best: 'CASE WHEN NOT (project_involves_rnd) THEN 2 ELSE 3 END',
    });
  });

  it('so many parts are counted', () => {
    expect(sqlOf({ rule: 'at-least', count: 2, of: [RND, AI] }).verdict).toEqual({
      kind: 'plain',
      holds:
        'CASE WHEN CASE WHEN project_involves_rnd THEN 1 ELSE 0 END + CASE WHEN project_uses_ai THEN 1 ELSE 0 END >= 2 THEN TRUE ' +
        'WHEN CASE WHEN NOT (project_involves_rnd) THEN 0 ELSE 1 END + CASE WHEN NOT (project_uses_ai) THEN 0 ELSE 1 END < 2 THEN FALSE END',
    });
    expect(sqlOf({ rule: 'at-least', count: 1, of: [RND, LEVEL] }).verdict).toMatchObject({ kind: 'ranked' });
  });

  it('tries the cells of an unknown fact that pulls two ways', () => {
    expect(sqlOf({ rule: 'any', of: [LOW, HIGH, RND] })).toEqual({
      verdict: {
        kind: 'plain',
        holds:
          'project_involves_rnd OR (CASE WHEN project_trl IS NOT NULL THEN (project_trl <= 4) OR (project_trl >= 5) ELSE ' +
          'CASE WHEN ((1 <= 4) OR (1 >= 5)) AND ((5 <= 4) OR (5 >= 5)) THEN TRUE ' +
          'WHEN NOT (((1 <= 4) OR (1 >= 5)) OR ((5 <= 4) OR (5 >= 5))) THEN FALSE END END)',
      },
      bounds: [],
    });
  });

  it('leaves a shared fact alone that serves all parts alike', () => {
    const young = { rule: 'age', since: 'company.registeredOn', unit: 'years', at: 'award' };
    const { verdict } = sqlOf({
      rule: 'all',
      of: [
        { id: 'five', ...young, below: 5 },
        { id: 'three', ...young, below: 3 },
      ],
    });

    expect(JSON.stringify(verdict)).not.toContain('IS NOT NULL');
  });

  it('an SME that is not in difficulty needs no cells: what helps the one helps the other', () => {
    const sme = { id: 'sme', rule: 'is', fact: 'company.isSme', values: [true] };
    const sound = { id: 'sound', rule: 'is', fact: 'company.inDifficulty', values: [false] };

    expect(sqlOf({ rule: 'all', of: [sme, sound] })).toEqual({
      verdict: {
        kind: 'plain',
        holds: '(is_sme_assumed OR is_sme_told) AND ((NOT in_difficulty_assumed) OR (NOT in_difficulty_told))',
      },
      bounds: [],
    });
  });

  it('says for which facts it is a bound, where cells tell too little', () => {
    const compared = {
      id: 'more',
      rule: 'compare',
      fact: 'project.budgetNok',
      is: 'at-least',
      factor: 1,
      of: 'project.contractValueNok',
    };
    const small = { id: 'small', rule: 'range', fact: 'project.budgetNok', max: 1000 };

    expect(sqlOf({ rule: 'any', of: [compared, small] }).bounds).toEqual(['project.budgetNok']);
  });

  it('says for which facts it is a bound, where the cells are too many', () => {
    const large = { id: 'large', rule: 'is', fact: 'company.sizeClass', values: ['large'] };
    const micro = { id: 'micro', rule: 'is', fact: 'company.sizeClass', values: ['micro'] };

    expect(sqlOf({ rule: 'any', of: [large, micro] }).bounds).toContain('company.annualTurnoverNok');
  });
});
