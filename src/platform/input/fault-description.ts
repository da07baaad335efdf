import type { z } from 'zod';
import type { FaultCode } from '../wording/fault-texts.ts';
import type { TextParams } from '../wording/template.ts';
import { formInWords, typeInWords } from '../wording/value-words.ts';
import { cut } from './cut.ts';
import type { InputFault } from './input-fault.ts';
import { nearestKey } from './nearest-key.ts';

type Issue = z.core.$ZodIssue;
type Description = Pick<InputFault, 'code' | 'params'>;

const MOST_LISTED = 12;

/** `elsewhere` is where the same key is known, if it only stands in the wrong place. */
export function describeUnknownKey(key: string, known: readonly string[], elsewhere: string | undefined): Description {
  const nearest = nearestKey(cut(key), known) ?? elsewhere;
  return fault('unknown-key', { key: cut(key), known: listed(known), ...suggestion(nearest) });
}

/** What a zod issue says, without the value that was sent. */
export function describeIssue(issue: Issue, value: unknown, isWhole: boolean): Description {
  if (issue.code === 'custom') return describeCustom(issue);
  if (value === undefined) return fault('missing');
  if (value === null && !isWhole) return fault('null-not-allowed');
  return describeMisfit(issue, value);
}

function describeMisfit(issue: Issue, value: unknown): Description {
  switch (issue.code) {
    case 'invalid_type':
      return describeWrongType(issue.expected);
    case 'invalid_value':
      return describeOutOfList(issue.values.map(String), value);
    case 'invalid_union':
      return describeOutOfList(optionsOf(issue), value);
    case 'too_small':
      return fault(belowCode(issue.origin), limit(issue.minimum, issue.inclusive));
    case 'too_big':
      return fault(aboveCode(issue.origin), limit(issue.maximum, issue.inclusive));
    case 'not_multiple_of':
      return issue.divisor === 1 ? fault('not-an-integer') : fault('not-a-multiple', { divisor: issue.divisor });
    case 'invalid_format':
      return fault('bad-format', { form: formInWords(issue.format, issue.pattern) });
    default:
      return fault('custom');
  }
}

function describeWrongType(expected: string): Description {
  return expected === 'int' ? fault('not-an-integer') : fault('wrong-type', { expected: typeInWords(expected) });
}

function optionsOf(issue: Issue): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function describeCustom(issue: z.core.$ZodIssueCustom): Description {
  const entries = Object.entries(issue.params ?? {}).filter(([, param]) => ['string', 'number'].includes(typeof param));
  const { code = 'custom', form, ...params } = Object.fromEntries(entries);
  const formText = form === undefined ? {} : { form: formInWords(String(form)) };
  return { code: String(code), params: { ...params, ...formText } };
}

function describeOutOfList(allowed: readonly string[], value: unknown): Description {
  const nearest = typeof value === 'string' ? nearestKey(cut(value), allowed) : undefined;
  return fault('not-in-list', { allowed: listed(allowed), ...suggestion(nearest) });
}

function fault(code: FaultCode, params: TextParams = {}): Description {
  return { code, params };
}

function suggestion(nearest: string | undefined): TextParams {
  return nearest === undefined ? {} : { suggestion: nearest };
}

function listed(words: readonly string[]): string {
  if (words.length === 0) return '–';
  return words.length > MOST_LISTED ? `${words.slice(0, MOST_LISTED).join(', ')}, …` : words.join(', ');
}

function limit(bound: number | bigint, inclusive: boolean | undefined): TextParams {
  return { limit: Number(bound), ...(inclusive === false ? { bound: 'excluded' } : {}) };
}

function belowCode(origin: string): FaultCode {
  if (origin === 'string') return 'too-short';
  return isCollection(origin) ? 'too-few' : 'too-small';
}

function aboveCode(origin: string): FaultCode {
  if (origin === 'string') return 'too-long';
  return isCollection(origin) ? 'too-many' : 'too-large';
}

function isCollection(origin: string): boolean {
  return ['array', 'set', 'map', 'object', 'file'].includes(origin);
}
