import { toDayNumber } from '../shared/iso-date.ts';
import type { Answer, PlainValue, Provenance } from './answer.ts';
import { domainOf } from './fact.ts';
import { definitionOf, STATED_FACTS, type StatedFactName } from './facts/fact-catalogue.ts';
import { type Code, codes, hullOf, type Interval, numbers, type Possible, sets } from './possible.ts';
import type { ProfileAnswers } from './profile-schema.ts';

/** One answered fact: everything it may be, and where that comes from. */
export type KnownFact = { readonly possible: Possible; readonly provenance: Provenance };

/** What we know of a company, its project and its partners. A fact that is missing is unknown. */
export type Profile = ReadonlyMap<StatedFactName, KnownFact>;

export function toProfile(answers: ProfileAnswers): Profile {
  const profile = new Map<StatedFactName, KnownFact>();
  for (const fact of statedFactNames()) {
    const answer = answerAt(answers, fact.split('.'));
    if (answer !== undefined) profile.set(fact, toKnownFact(answer, hullOf(domainOf(definitionOf(fact)))));
  }
  return profile;
}

/** What a stated fact may be: what the profile says, or its whole domain. */
export function statedPossibilities(profile: Profile, fact: StatedFactName): Possible {
  return profile.get(fact)?.possible ?? DOMAINS.get(fact) ?? domainOf(definitionOf(fact));
}

const DOMAINS = new Map(statedFactNames().map((fact) => [fact, domainOf(definitionOf(fact))]));

export function statedFactNames(): readonly StatedFactName[] {
  return Object.keys(STATED_FACTS).filter((name): name is StatedFactName => Object.hasOwn(STATED_FACTS, name));
}

type Branch = { readonly [key: string]: Answer | Branch | undefined };

function answerAt(branch: Branch, [key = '', ...rest]: readonly string[]): Answer | undefined {
  const next = branch[key];
  if (rest.length === 0 || next === undefined) return isAnswer(next) ? next : undefined;
  return isBranch(next) ? answerAt(next, rest) : undefined;
}

function isBranch(node: Answer | Branch): node is Branch {
  return typeof node === 'object' && !Array.isArray(node);
}

function isAnswer(node: Answer | Branch | undefined): node is Answer {
  return node !== undefined;
}

function toKnownFact(answer: Answer, domain: Interval): KnownFact {
  if (typeof answer !== 'object' || 'length' in answer || 'code' in answer) {
    return { possible: toPossible([answer]), provenance: 'declared' };
  }
  const provenance = answer.provenance ?? 'declared';
  if ('oneOf' in answer) return { possible: toPossible(answer.oneOf), provenance };
  if ('value' in answer) return { possible: toPossible([answer.value]), provenance };
  return { possible: numbers({ min: bound(answer.min, domain.min), max: bound(answer.max, domain.max) }), provenance };
}

function bound(end: number | string | undefined, open: number): number {
  if (end === undefined) return open;
  return typeof end === 'number' ? end : toDayNumber(end);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function toPossible(values: readonly PlainValue[]): Possible {
  const points = values.flatMap((value) => point(value));
  if (points.length > 0) return numbers(...points.toSorted((a, b) => a - b).map((at) => ({ min: at, max: at })));
  const codeSets = values.filter((value): value is readonly string[] => Array.isArray(value));
  if (codeSets.length > 0) return sets(...codeSets.map((set) => [...new Set(set.map(ourOwn))].toSorted()));
  return codes(...new Set(values.flatMap((value) => code(value))));
}

function point(value: PlainValue): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'string' && ISO_DAY.test(value) ? [toDayNumber(value)] : [];
}

function code(value: PlainValue): readonly Code[] {
  if (typeof value === 'string') return [ourOwn(value)];
  if (typeof value === 'boolean') return [value];
  return typeof value === 'object' && 'code' in value ? [industryCode(value.scheme, value.code)] : [];
}

const OPTIONS = new Map(
  Object.values(STATED_FACTS)
    .flatMap((definition) => ('options' in definition && definition.options !== 'country' ? definition.options : []))
    .map((option): [string, string] => [option, option]),
);

/** The same text as the catalogue's own, where it has it: comparing a text with itself looks at no letter. */
function ourOwn(code: string): string {
  return OPTIONS.get(code) ?? code;
}

/** An industry as one code, so that codes of different editions never meet. */
export function industryCode(scheme: string, code: string): string {
  return `${scheme}:${code}`;
}
