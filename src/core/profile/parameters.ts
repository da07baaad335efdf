import type { Interval } from './possible.ts';

/**
 * Kroner per euro, as an interval because no binding rate exists: a threshold that falls inside it leaves the answer open.
 * Lower end: the 2019 mean, 9.8511, fixed for SME thresholds by the change of 16 September 2020 to the Norwegian
 * SME loan-guarantee regulation (official). Upper end: assessed, above every later annual mean known to us.
 */
export const NOK_PER_EUR: Interval = { min: 9.8511, max: 12 };
