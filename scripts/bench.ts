// Measures everything side by side and writes the tables into docs/performance.md.
//   npm run bench                          everything
//   npm run bench -- --only engine,http    these parts, and their tables alone
//   npm run bench -- --quick               a smoke run of everything; writes nothing
import { parseArgs } from 'node:util';
import { PARTS, type PartName } from '../bench/parts.ts';
import { writeBlock } from '../bench/performance-page.ts';

const { only, quick } = parseArgs({
  options: { only: { type: 'string', default: Object.keys(PARTS).join() }, quick: { type: 'boolean', default: false } },
}).values;
const names = only.split(',').map(partName);

for (const name of names) await measure(name);

/** A part that fails leaves the others their turn, and its table as it was. */
async function measure(name: PartName): Promise<void> {
  const started = performance.now();
  const progress = (text: string) => process.stderr.write(`${name} · ${seconds(started)} s · ${text}\n`);
  try {
    const block = await PARTS[name]({ isQuick: quick, progress });
    process.stdout.write(`\n## ${name}\n\n${block}\n\n`);
    if (!quick) writeBlock(name, block, new Date().toISOString().slice(0, 10));
  } catch (error) {
    process.exitCode = 1;
    progress(
      error instanceof Error ? `FAILED: ${error.name === 'PartFault' ? error.message : error.stack}` : String(error),
    );
  }
}

function partName(text: string): PartName {
  const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name);
  if (isPart(text)) return text;
  process.stderr.write(`--only does not know "${text}"; use ${Object.keys(PARTS).join(', ')}\n`);
  return process.exit(2);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
