// Uses the service on PostgreSQL for a while and writes what came of it into docs/performance.md:
//   npm run soak -- --minutes 30
// Ends with 1 when an answer was wrong, a version of the catalogue was not seen, or the memory grew.
import { parseArgs } from 'node:util';
import { writeBlock } from '../bench/performance-page.ts';
import { runSoak } from '../bench/soak/run-soak.ts';
import { scheduleFor } from '../bench/soak/schedule.ts';
import { faultsIn, toSoakReport } from '../bench/soak/soak-report.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(values.minutes);

if (minutes >= 1) await soak();
else stop(`--minutes "${values.minutes}" is no number of minutes; write --minutes 30, or 2 for a short one`);

async function soak(): Promise<void> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
  const result = await runSoak(scheduleFor(minutes), (text) => process.stderr.write(`${seconds()} s · ${text}\n`));
  const report = toSoakReport(result);
  process.stdout.write(`\n${report}\n`);
  writeBlock('soak', report, new Date().toISOString().slice(0, 10));
  process.exitCode = faultsIn(result).length === 0 ? 0 : 1;
}

function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
}
