import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';

const PAGE = 'docs/performance.md';
const BYTES_PER_GB = 1024 ** 3;

/** Puts a block between its markers; what stands around it stays as it is. */
export function withBlock(document: string, name: string, block: string): string {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const [before, rest] = document.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} needs the lines ${start} and ${end}`);
  return `${before}${start}\n\n${block.trim()}\n\n${end}${after}`;
}

/** Writes a block of docs/performance.md, signed with the machine and the day. */
export function writeBlock(name: string, block: string, day: string): void {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withBlock(page, name, `${block.trim()}\n\n${signature(day)}`));
}

/** Where and when: figures of another machine are not to be compared with these. */
function signature(day: string): string {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`;
  return `*${day} · ${machine}, ${Math.round(totalmem() / BYTES_PER_GB)} GB, ${type()} · Node ${process.versions.node}*`;
}
