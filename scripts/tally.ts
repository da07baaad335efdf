import { readFileSync } from 'node:fs';
import * as z from 'zod';

export type Tally = { readonly passed: number; readonly failed: number };

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/**
 * Counts the tests in vitest's report. A run can fail without a failing test (a file that does not load, coverage below
 * its floor, no report at all): that counts as one failure.
 */
export function readTally(reportPath: string, succeeded: boolean): Tally {
  const { passed, failed } = readReport(reportPath);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

function readReport(reportPath: string): Tally {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(reportPath, 'utf8')));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
