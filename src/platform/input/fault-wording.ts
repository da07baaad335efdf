import type { Language, LocalizedText } from '../language.ts';
import type { ProblemBody } from '../problem.ts';
import { DID_YOU_MEAN, FAULT_TEXTS, type FaultCode, LESS_THAN, MORE_THAN } from '../wording/fault-texts.ts';
import { fillIn } from '../wording/template.ts';
import { cut } from './cut.ts';
import type { InputFault } from './input-fault.ts';

type WordedFault = NonNullable<ProblemBody['errors']>[number];

export function toWordedFault(fault: InputFault, language: Language): WordedFault {
  const texts = FAULT_TEXTS[isFaultCode(fault.code) ? fault.code : 'custom'];
  return {
    ...place(fault),
    code: fault.code,
    detail: fillIn(texts.detail, fault.params, language),
    remedy: fillIn(remedyOf(fault, texts.remedy), fault.params, language),
  };
}

function place({ part, path }: InputFault): Pick<WordedFault, 'pointer' | 'parameter'> {
  if (part === 'body') return { pointer: toPointer(path) };
  return { parameter: path.map((segment) => cut(String(segment))).join('.') };
}

/** A JSON Pointer (RFC 6901) in its form as a URI fragment. */
function toPointer(path: readonly PropertyKey[]): string {
  const segments = path.map((segment) => cut(String(segment)).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...segments.map(encodeURIComponent)].join('/');
}

function remedyOf({ code, params }: InputFault, usual: LocalizedText): LocalizedText {
  if ('suggestion' in params) return DID_YOU_MEAN;
  if (params['bound'] !== 'excluded') return usual;
  return code === 'too-small' ? MORE_THAN : LESS_THAN;
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULT_TEXTS, code);
}
