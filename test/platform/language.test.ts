import { describe, expect, it } from 'vitest';
import { negotiateLanguage } from '#platform/language.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['*', 'nb'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['NN', 'nn'],
    ['en-GB,en;q=0.9', 'en'],
    ['de', 'nb'],
    ['de, en;q=0.5', 'en'],
    ['nb;q=0.4, nn;q=0.8, en;q=0.6', 'nn'],
    ['en, nn', 'en'],
    ['en;q=0, nn;q=0.1', 'nn'],
    ['en; q=0.3, nn ; q = 0.7', 'nn'],
    ['constructor, __proto__', 'nb'],
    [';;;,,q=', 'nb'],
  ])('is, for Accept-Language %s, %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});
