import { describe, expect, it } from 'vitest';
import { parameterValue } from '#core/profile/parameters.ts';
import { onDay } from '#test/support/question-day.ts';

describe('a figure of law', () => {
  it('is the one of the day', () => {
    const { parameters } = onDay('2026-11-24');

    expect(parameterValue(parameters, 'de-minimis-ceiling')).toEqual({ min: 300_000, max: 300_000 });
  });

  it('is asked for by a name that the error repeats, when the day has none', () => {
    expect(() => parameterValue(new Map(), 'de-minimis-ceiling')).toThrow('no parameter "de-minimis-ceiling"');
  });
});
