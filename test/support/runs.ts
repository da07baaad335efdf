import { env } from 'node:process';

/** How many companies and rules a law is held against: many in the full suite, enough for a quick look otherwise. */
export const RUNS = env['CI'] !== undefined || env['FULL'] === '1' ? 2000 : 300;

/** For laws over whole catalogues, which take a hundred times as long. */
export const SOME = Math.max(300, RUNS / 4);
