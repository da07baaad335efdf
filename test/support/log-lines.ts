import { z } from 'zod';
import type { LogStream } from '#platform/logger.ts';

type LogLine = z.infer<typeof lineSchema>;

const lineSchema = z.looseObject({
  level: z.string(),
  time: z.string(),
  msg: z.string(),
  requestId: z.string().optional(),
});

/** A log kept in memory: the text as it was written, and each line as the JSON it must be. */
export function keepLog(): { readonly stream: LogStream; text(): string; lines(): LogLine[] } {
  const written: string[] = [];
  return {
    stream: { write: (line) => void written.push(line) },
    text: () => written.join(''),
    lines: () => written.map((line) => lineSchema.parse(JSON.parse(line))),
  };
}
