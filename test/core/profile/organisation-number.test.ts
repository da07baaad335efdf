import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValidCheckDigit } from '#core/profile/organisation-number.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

describe('an organisation number', () => {
  it.each(['974760673', '923609016', '982463718'])('%s is one', (number) => {
    expect(hasValidCheckDigit(number)).toBe(true);
  });

  it.each(['974760674', '923609061', '123456789'])('%s is none', (number) => {
    expect(hasValidCheckDigit(number)).toBe(false);
  });

  it('counts leading zeros as digits', () => {
    expect(hasValidCheckDigit('001000004')).toBe(true);
    expect(hasValidCheckDigit('001000005')).toBe(false);
  });

  it('is never issued when the check digit would be ten', () => {
    expect(DIGITS.filter((last) => hasValidCheckDigit(`00000006${last}`))).toEqual([]);
  });

  it('has at most one check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 80_000_000, max: 99_999_999 }), (prefix) => {
        expect(DIGITS.filter((last) => hasValidCheckDigit(`${prefix}${last}`)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('shows when one digit is wrong', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'923609016'].map(Number);
        const wrong = digits.map((digit, index) => (index === place ? (digit + shift) % 10 : digit));

        expect(hasValidCheckDigit(wrong.join(''))).toBe(false);
      }),
    );
  });
});
