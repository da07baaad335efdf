import { numberingOf } from './code-numbers.ts';
import { definitionOf, type FactName, type StatedFactName } from './facts/fact-catalogue.ts';
import { type Code, isExact, type Possible } from './possible.ts';
import { type KnownFact, type Profile, statedFactNames } from './profile.ts';

/**
 * The exact answers of a profile as one row of numbers, for who looks at every fact of many companies: it is read far sooner
 * than a map of answers. Each stated fact has its place: there stands the number told, or the number of the code told. What
 * a list holds stands behind all facts, and in the place of the fact, where that begins: how many members, and their numbers.
 */
export type ExactAnswers = readonly number[];

/** Nothing is known of the fact. */
export const UNTOLD = Infinity;
/** Several values, or one that has no number or is only taken for granted: the profile itself says what. */
const LOOK_CLOSER = Number.NaN;

const STATED = statedFactNames().map((fact) => ({ fact, numbering: numberingOf(definitionOf(fact)) }));
const PLACES = new Map(STATED.map(({ fact }, place) => [fact, place]));
const NOTHING_TOLD: ExactAnswers = STATED.map(() => UNTOLD);

/** Where a fact's answer stands. */
export function placeOf(fact: StatedFactName): number {
  return PLACES.get(fact) ?? unknownFact(fact);
}

export function answerAt(answers: ExactAnswers, place: number): number {
  return answers[place] ?? LOOK_CLOSER;
}

/** The number of a code, or of a member of a list; not a number where there is none. */
export function numberOf(fact: StatedFactName, code: Code): number {
  return STATED[placeOf(fact)]?.numbering.numberOf(code) ?? LOOK_CLOSER;
}

/** What a fact is that is told exactly and stands as this number; not for lists. */
export function possibleAt(fact: FactName, number: number): Possible {
  return numberingOf(definitionOf(fact)).possibleAt(number);
}

/** The answers of a profile that keeps no row of its own. */
export function layOut(profile: Profile): ExactAnswers {
  const answers = NOTHING_TOLD.slice();
  for (const [fact, known] of profile) put(answers, fact, known);
  return answers;
}

/** The same answers, one fact told otherwise. */
export function laidOutAnew(answers: ExactAnswers, fact: StatedFactName, known: KnownFact): ExactAnswers {
  const anew = answers.slice();
  put(anew, fact, known);
  return anew;
}

function put(answers: number[], fact: StatedFactName, { possible, provenance }: KnownFact): void {
  const place = placeOf(fact);
  answers[place] = provenance === 'assumed' ? LOOK_CLOSER : exactOf(answers, fact, possible);
}

function exactOf(answers: number[], fact: StatedFactName, possible: Possible): number {
  if (possible.kind !== 'anything' && !isExact(possible)) return LOOK_CLOSER;
  switch (possible.kind) {
    case 'numbers':
      return possible.intervals[0]?.min ?? LOOK_CLOSER;
    case 'codes':
      return numberOf(fact, possible.codes[0] ?? '');
    case 'sets':
      return putMembers(answers, fact, possible.sets[0] ?? []);
    case 'anything':
      return UNTOLD;
  }
}

function putMembers(answers: number[], fact: StatedFactName, members: readonly string[]): number {
  const numbers = members.map((member) => numberOf(fact, member));
  return numbers.some(Number.isNaN) ? LOOK_CLOSER : answers.push(numbers.length, ...numbers) - numbers.length - 1;
}

function unknownFact(fact: string): never {
  throw new Error(`There is no fact "${fact}" to tell.`);
}
