const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Nine digits whose last is the modulus-11 check digit; a number that would need the digit 10 is never issued. */
export function hasValidCheckDigit(organisationNumber: string): boolean {
  const digits = [...organisationNumber].map(Number);
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * (digits[position] ?? 0), 0);
  return (11 - (sum % 11)) % 11 === digits[8];
}
