import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { isoDateSchema } from '#core/shared/iso-date.ts';
import { dayInNorway } from '#platform/oslo-time.ts';
import { UsageFault } from './command.ts';

/** What was written after a command, as its schema reads it; every option but --help takes a text. */
export function optionsIn<Options>(schema: z.ZodObject & z.ZodType<Options>, args: readonly string[], command: string) {
  const names = Object.keys(schema.shape).filter((name) => name !== 'help');
  const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  try {
    const { values } = parseArgs({ args: [...args], options: { ...texts, help: { type: 'boolean', short: 'h' } } });
    return schema.parse(values);
  } catch (error) {
    const [problem = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new UsageFault(`${problem} See: envei ${command} --help`);
  }
}

/** The day after --as-of; today in Norway when there is none. */
export function dayIn(text: string | undefined): string {
  if (text === undefined) return dayInNorway(new Date());
  const day = isoDateSchema.safeParse(text);
  if (day.success) return day.data;
  throw new UsageFault(`--as-of "${text}" is no day; write it as 2026-11-24`);
}
