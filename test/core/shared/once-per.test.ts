import { describe, expect, it } from 'vitest';
import { oncePer } from '#core/shared/once-per.ts';

describe('what is worked out once for each thing', () => {
  it('is the same for the same thing, and worked out anew for one that only looks like it', () => {
    const sizes = oncePer((things: readonly string[]) => ({ size: things.length }));
    const things = ['loan', 'grant'];

    expect(sizes(things)).toBe(sizes(things));
    expect(sizes([...things])).not.toBe(sizes(things));
    expect(sizes([...things])).toEqual({ size: 2 });
  });

  it('shows nowhere on the thing, and does not go along with a copy', () => {
    let times = 0;
    const count = oncePer((_thing: object) => {
      times += 1;
      return times;
    });
    const thing = { kind: 'grant' };

    expect([count(thing), count({ ...thing }), count(structuredClone(thing)), count(thing)]).toEqual([1, 2, 3, 1]);
    expect(Reflect.ownKeys(thing)).toEqual(['kind']);
  });

  it('is worked out again after it failed', () => {
    let attempts = 0;
    const place = oncePer((_thing: object) => {
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
      return attempts;
    });
    const thing = {};

    expect(() => place(thing)).toThrow('not yet');
    expect(place(thing)).toBe(2);
    expect(place(thing)).toBe(2);
  });
});
