/** The divisions both editions share: NACE Rev. 2 and 2.1 differ in 45, which only the older one has. */
const DIVISIONS =
  '01 02 03 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 35 36 37 38 39 41 42 ' +
  '43 46 47 49 50 51 52 53 55 56 58 59 60 61 62 63 64 65 66 68 69 70 71 72 73 74 75 77 78 79 80 81 82 84 85 86 87 88 90 ' +
  '91 92 93 94 95 96 97 98 99';
const ONLY_IN_SN2007 = '45';

/** Has the form of an industry code and a division of its edition; finer parts are the register’s to know. */
export function isIndustryCode(scheme: 'SN2025' | 'SN2007', code: string): boolean {
  if (!/^\d{2}(\.\d{1,3})?$/.test(code)) return false;
  const division = code.slice(0, 2);
  return DIVISIONS.split(' ').includes(division) || (scheme === 'SN2007' && division === ONLY_IN_SN2007);
}
