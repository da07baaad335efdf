import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '#core/shared/canonical-json.ts';

describe('canonical JSON', () => {
  it('does not depend on the order in which fields were written', () => {
    const one = toCanonicalJson({ b: { d: 1, c: [{ y: 1, x: 2 }] }, a: null });
    const other = toCanonicalJson({ a: null, b: { c: [{ x: 2, y: 1 }], d: 1 } });

    expect(one).toBe(other);
  });

  it('keeps the order of lists', () => {
    expect(toCanonicalJson([2, 1])).toBe('[2,1]');
  });

  it('treats an absent field and an undefined one alike', () => {
    expect(toCanonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
  });

  it('sorts by character, whatever the language of the machine', () => {
    expect(toCanonicalJson({ å: 1, z: 2, a: 3, B: 4 })).toBe('{"B":4,"a":3,"z":2,"å":1}');
  });

  it('puts names that look like numbers first, as every JavaScript engine does', () => {
    expect(toCanonicalJson({ b: 1, 10: 2, 9: 3 })).toBe('{"9":3,"10":2,"b":1}');
  });
});
