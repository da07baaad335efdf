import { describe, expect, it } from 'vitest';
import { settled } from '#core/population/sql-logic.ts';

describe('what can hold and can fail, in SQL', () => {
  it.each([
    { canHold: 'FALSE', canFail: 'a', says: 'FALSE' },
    { canHold: 'a', canFail: 'FALSE', says: 'TRUE' },
    { canHold: 'a', canFail: 'b', says: 'CASE WHEN NOT (a) THEN FALSE WHEN NOT (b) THEN TRUE END' },
  ])('is decided where one of them cannot be: $canHold, $canFail', ({ says, ...possibilities }) => {
    expect(settled(possibilities)).toBe(says);
  });
});
