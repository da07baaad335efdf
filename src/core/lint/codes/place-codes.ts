import { COUNTIES } from '../../profile/facts/derived-facts.ts';

/** A county of two digits, or a number of four in one of today’s counties; which numbers a county uses is the register’s to know. */
export function isPlaceCode(code: string): boolean {
  return /^(\d{2}|\d{4})$/.test(code) && COUNTIES.some((county) => county === code.slice(0, 2));
}
