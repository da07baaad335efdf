import { z } from 'zod';
import { startChild } from '../child-process.ts';
import { toFigure, toTable } from '../markdown-table.ts';
import type { Effort } from '../part.ts';

const SIZES = [10_000, 100_000];
const PER = 10_000;
const BYTES_PER_MB = 1024 ** 2;

/** What made-up criteria take in memory, as data and compiled, per ten thousand instruments. */
export async function measureMemory({ isQuick, progress }: Effort): Promise<string> {
  const rows: string[][] = [];
  for (const instruments of isQuick ? [PER] : SIZES) {
    progress(`${instruments} instruments`);
    await using counter = startChild(new URL('./memory-process.ts', import.meta.url).pathname, {
      flags: ['--expose-gc', '--max-old-space-size=8192'],
    });
    const { data, compiled } = await counter.ask({ instruments }, z.object({ data: z.number(), compiled: z.number() }));
    rows.push([
      instruments.toLocaleString('en'),
      ...[data, compiled].map((bytes) => toFigure((bytes / BYTES_PER_MB) * (PER / instruments))),
    ]);
  }
  return toTable(['Instruments', 'As data, MB per 10,000', 'Compiled, MB per 10,000 more'], rows);
}
