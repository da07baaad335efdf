import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkedInstrumentSchema } from '#core/catalogue/checked-instrument.ts';
import type { Instrument } from '#core/catalogue/instrument.ts';

/** Entries that could not be read: nothing of the folder is used, and every fault names its file, place and remedy. */
export class CatalogueFault extends Error {
  override readonly name = 'CatalogueFault';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The catalogue was not loaded:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

type FileReading = { readonly instrument: Instrument } | { readonly faults: readonly string[] };

/** Reads every entry of a folder, or throws a CatalogueFault that lists all that is wrong in any of them. */
export async function readCatalogueFiles(
  folder: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<readonly Instrument[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const readings: FileReading[] = [];
  for (const file of files) {
    readings.push(readEntry(file, await readFile(join(folder, file), 'utf8')));
    onProgress(readings.length, files.length);
  }
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  if (files.length === 0) faults.push(`${folder}: there is no .yaml file in it; point to the folder of the catalogue`);
  if (faults.length > 0) throw new CatalogueFault(faults);
  return readings.flatMap((reading) => ('instrument' in reading ? [reading.instrument] : [])).toSorted(byId);
}

export function readEntry(file: string, text: string): FileReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ message, linePos }) => {
        const [problem = ''] = message.split(' at line');
        return `${file}:${linePos?.at(0)?.line ?? 1}: ${problem}; correct the YAML`;
      }),
    };
  }
  const { success, data, error } = checkedInstrumentSchema.safeParse(document.toJS());
  if (success) return data.id === stem(file) ? { instrument: data } : { faults: [misnamed(file, data.id)] };
  const place = (path: readonly PropertyKey[]) => lineOf(document, lines, path);
  return {
    faults: error.issues.map(
      (issue) => `${file}:${place(issue.path)} at ${issue.path.join('.') || 'the top'}: ${withRemedy(issue)}`,
    ),
  };
}

/** What is wrong, and what to do; flaws that were found by hand carry their remedy already. */
function withRemedy({ code, message }: z.core.$ZodIssue): string {
  switch (code) {
    case 'custom':
      return message;
    case 'unrecognized_keys':
      return `${message}; correct the spelling or remove it`;
    case 'invalid_type':
      return `${message}; add it, or give it a value of that type`;
    case 'too_big':
    case 'too_small':
      return `${message}; change the value to one within the limit`;
    default:
      return `${message}; change the value`;
  }
}

function misnamed(file: string, id: string): string {
  return `${file}: the entry calls itself "${id}"; name the file ${id}.yaml or correct the id`;
}

function stem(file: string): string {
  return file.replace(/\.yaml$/, '');
}

/** The line of the innermost part of the path that is in the file. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const offset = startOf(node);
    if (offset !== undefined) return lines.linePos(offset).line;
  }
  return 1;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start]: readonly unknown[] = node.range;
  return typeof start === 'number' ? start : undefined;
}

function byId(a: Instrument, b: Instrument): number {
  return a.id < b.id ? -1 : 1;
}
