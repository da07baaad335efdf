import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Flaw } from '#core/catalogue/flaw.ts';

/** A file that was read as YAML, and where in it each part stands; or what is wrong with it, line by line. */
export type YamlFile =
  | { readonly content: unknown; readonly lineOf: (path: readonly PropertyKey[]) => number }
  | { readonly faults: readonly string[] };

export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  if (document.errors.length === 0) {
    return { content: document.toJS(), lineOf: (path) => lineOf(document, lines, path) };
  }
  return {
    faults: document.errors.map(({ message, linePos }) => {
      const [problem = ''] = message.split(' at line');
      return `${file}:${linePos?.at(0)?.line ?? 1}: ${problem}; correct the YAML`;
    }),
  };
}

/** What a schema finds wrong in a file, each with its line, its place and what to do. */
export function faultsIn(
  file: string,
  { issues }: z.core.$ZodError,
  place: (path: readonly PropertyKey[]) => number,
  below?: string,
): readonly string[] {
  return issues.map(
    (issue) =>
      `${file}:${place(issue.path)} at ${[below ?? [], ...issue.path].flat().join('.') || 'the top'}: ${withRemedy(issue)}`,
  );
}

/** A flaw that was found by hand, with its line. */
export function flawAt(file: string, { path, problem, remedy }: Flaw, place: (path: Flaw['path']) => number): string {
  return `${file}:${place(path)} at ${path.join('.')}: ${problem}; ${remedy}`;
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
