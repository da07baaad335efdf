import type { LocalizedText } from '../language.ts';
import { Problem } from '../problem.ts';

/** The value of a JSON text; throws a problem that says where it breaks, and quotes nothing. */
export function readJson(text: string): unknown {
  if (text.trim() === '') throw new Problem('empty-body');
  const value = parsed(text);
  if (mayReachPrototypes(text) && reachesPrototypes(value)) throw unreadable();
  return value;
}

/** Text that is not JSON, or not even text. */
export function unreadable(place: LocalizedText | '' = ''): Problem {
  return new Problem('malformed-json', { params: { place } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(error instanceof Error ? placeIn(error.message) : '');
  }
}

/** Only the place is taken from the parser's message: the rest quotes the body. */
function placeIn(message: string): LocalizedText | '' {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (line === undefined) return '';
  return {
    nb: ` (linje ${line}, kolonne ${column})`,
    nn: ` (linje ${line}, kolonne ${column})`,
    en: ` (line ${line}, column ${column})`,
  };
}

/** Spares nearly every body the walk below. */
function mayReachPrototypes(text: string): boolean {
  return /__proto__|constructor|\\u/.test(text);
}

/** Names that would change every object of the process if they were ever copied carelessly. Not recursive: bodies can be deep. */
function reachesPrototypes(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (Object.hasOwn(part, '__proto__') || hasOwnPrototype(Object.getOwnPropertyDescriptor(part, 'constructor'))) {
      return true;
    }
    for (const inner of Object.values(part)) open.push(inner);
  }
  return false;
}

function hasOwnPrototype(property: PropertyDescriptor | undefined): boolean {
  const value: unknown = property?.value;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype');
}
