import { describe, expect, it } from 'vitest';
import { residualOf } from '#core/advice/residual.ts';
import { entry, matchWith } from './entry.ts';

describe('an entry for TRL 5–7, exceptionally 4 and 8', () => {
  const window = entry('readiness-window');

  it.each([
    { trl: 3, status: 'ineligible' },
    { trl: 4, status: 'possible_by_exception' },
    { trl: 5, status: 'eligible' },
    { trl: 7, status: 'eligible' },
    { trl: 8, status: 'possible_by_exception' },
    { trl: 9, status: 'ineligible' },
    { trl: { oneOf: [4, 5] }, status: 'undetermined' },
    { trl: { oneOf: [4, 8] }, status: 'possible_by_exception' },
    { trl: { oneOf: [5, 7] }, status: 'eligible' },
    { trl: { oneOf: [3, 9] }, status: 'ineligible' },
    { trl: { min: 5, max: 7 }, status: 'eligible' },
    { trl: { min: 8 }, status: 'undetermined' },
    { trl: { max: 3 }, status: 'ineligible' },
  ])('makes TRL $trl $status', ({ trl, status }) => {
    expect(matchWith(window, { project: { trl } }).status).toBe(status);
  });

  it('is open to a project that may be at 4 or 5, and cannot refuse it', () => {
    const { conditions, missingFacts } = matchWith(window, { project: { trl: { oneOf: [4, 5] } } });

    expect(conditions.verdicts).toEqual(['met-by-exception', 'met']);
    expect(missingFacts).toEqual(['project.trl']);
  });

  it('asks for the level that nobody told', () => {
    const match = matchWith(window);

    expect(match).toMatchObject({ status: 'undetermined', missingFacts: ['project.trl'] });
    expect(residualOf(match.conditions)?.id).toBe('readiness');
  });
});

describe('an entry with a lowest level and no highest', () => {
  const upwards = entry('half-open-readiness');

  it.each([
    { trl: 2, status: 'ineligible' },
    { trl: 3, status: 'ineligible' },
    { trl: 4, status: 'eligible' },
    { trl: 9, status: 'eligible' },
    { trl: { max: 3 }, status: 'ineligible' },
    { trl: { min: 4 }, status: 'eligible' },
    { trl: { min: 2 }, status: 'undetermined' },
  ])('makes TRL $trl $status', ({ trl, status }) => {
    expect(matchWith(upwards, { project: { trl } }).status).toBe(status);
  });
});

describe('where a project starts and where it is going', () => {
  const leap = entry('start-and-target-readiness');

  it.each([
    { trl: 4, targetTrl: 6, status: 'eligible' },
    { trl: 4, targetTrl: 5, status: 'ineligible' },
    { trl: 5, targetTrl: 6, status: 'ineligible' },
    { trl: 6, targetTrl: 4, status: 'ineligible' },
    { trl: { oneOf: [4, 5] }, targetTrl: 6, status: 'undetermined' },
    { trl: { min: 5 }, targetTrl: { max: 6 }, status: 'ineligible' },
  ])('are two facts: from $trl to $targetTrl is $status', ({ status, ...project }) => {
    expect(matchWith(leap, { project }).status).toBe(status);
  });

  it('are asked for one by one', () => {
    expect(matchWith(leap, { project: { trl: 4 } }).missingFacts).toEqual(['project.targetTrl']);
    expect(matchWith(leap, { project: { targetTrl: 6 } }).missingFacts).toEqual(['project.trl']);
  });

  it('never stand in for each other', () => {
    const window = entry('readiness-window');

    expect(matchWith(window, { project: { targetTrl: 6 } }).status).toBe('undetermined');
    expect(matchWith(window, { project: { trl: 3, targetTrl: 6 } }).status).toBe('ineligible');
  });
});
