import { describe, expect, it } from 'vitest';
import { nearestKey } from '#platform/input/nearest-key.ts';

const known = ['employees', 'annualTurnoverNok', 'legalForm', 'min', 'max'];

describe('the nearest known key', () => {
  it.each([
    ['employes', 'employees'],
    ['legal_form', 'legalForm'],
    ['LEGALFORM', 'legalForm'],
    ['annualTurnoverNOK', 'annualTurnoverNok'],
    ['turnover', 'annualTurnoverNok'],
    ['mni', 'min'],
    ['mn', 'min'],
    ['foo', undefined],
    ['colour', undefined],
    ['', undefined],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestKey(word, known)).toBe(nearest);
  });
});
