import { describe, expect, it } from 'vitest';
import { contrastOf } from '#core/ranking/contrast.ts';
import { rank } from '#core/ranking/rank.ts';
import { round } from '#core/ranking/score.ts';
import { aMatch, anInstrument, aSituation, type InstrumentFields } from '#test/support/builders.ts';
import { STANDARD_RANKING } from '#test/support/standard-ranking.ts';

const { parts } = STANDARD_RANKING;
const { byAward } = parts.feasibility.values;
const situation = aSituation({ project: { trl: 3, needs: ['rnd-funding'] }, company: { exporting: false } });
const exporting = { id: 'exporting', rule: 'is', fact: 'company.exporting', values: [true], source: 'page' };
const involvesRnd = { ...exporting, id: 'rnd', fact: 'project.involvesRnd' };
const byRight = { is: 'rights-based', basis: 'stated' } as const;

/** How the first of two in the order differs from the second. */
function contrast(...entries: readonly InstrumentFields[]) {
  const matches = entries.map((fields) => aMatch(anInstrument(fields), situation));
  const [above, below] = rank(matches, situation, STANDARD_RANKING);
  if (above === undefined || below === undefined) throw new Error('There are not two to tell apart.');
  return contrastOf(above, below);
}

describe('why one match stands above another', () => {
  it('is whether it can be had, where that differs, whatever else does', () => {
    const nextYear = {
      kind: 'calls',
      recurring: false,
      calls: [{ opensOn: '2027-01-01', closesOn: '2027-02-01', source: 'page' }],
    } as const;

    expect(contrast({ id: 'open', purposes: ['loan'] }, { id: 'later', window: nextYear, award: byRight })).toEqual({
      by: 'availability',
      above: 'open',
      below: 'later',
    });
    expect(contrast({ id: 'later', window: nextYear }, { id: 'refused', criteria: [exporting] })).toEqual({
      by: 'availability',
      above: 'later',
      below: 'refused',
    });
  });

  it('is then that one is aimed at what is asked for and the other beside it', () => {
    expect(contrast({ id: 'aimed' }, { id: 'beside', purposes: ['loan'], award: byRight })).toEqual({
      by: 'relevance',
      above: 'aimed',
      below: 'beside',
    });
  });

  it('is then the score, by the parts that differ', () => {
    const difference = round(
      round(parts.feasibility.weight * byAward.is['rights-based']) -
        round(parts.feasibility.weight * byAward.is.competitive),
    );

    expect(contrast({ id: 'by-right', award: byRight }, { id: 'a-competition' })).toEqual({
      by: 'score',
      parts: [{ part: 'feasibility', difference }],
    });
  });

  it('names the largest difference first, also where the one below is ahead', () => {
    const told = contrast(
      { id: 'narrow', trl: { min: 3, max: 3 }, purposes: ['rnd-funding'] },
      { id: 'broad', trl: { min: 1, max: 5 }, purposes: ['loan', 'rnd-funding'], award: byRight },
    );
    const differences = told.by === 'score' ? told.parts : [];

    expect(differences.map(({ part, difference }) => [part, Math.sign(difference)])).toEqual([
      ['purposeFit', 1],
      ['feasibility', -1],
      ['phaseFit', 1],
    ]);
  });

  it('is then the status, where the score is the same', () => {
    expect(contrast({ id: 'met' }, { id: 'an-open', criteria: [involvesRnd] })).toEqual({
      by: 'status',
      above: 'eligible',
      below: 'undetermined',
    });
  });

  it('is nothing but the id where all is level', () => {
    expect(contrast({ id: 'a' }, { id: 'b' })).toEqual({ by: 'id' });
  });
});
