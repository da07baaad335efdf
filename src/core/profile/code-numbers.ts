import { domainOf, type FactDefinition } from './fact.ts';
import { type Code, codes, codesOf, exactly, type Possible } from './possible.ts';

/** How the codes of a fact, or the members of its lists, are numbered; there may be codes without a number. */
export type Numbering = {
  readonly numberOf: (code: Code) => number | undefined;
  /** What the fact is, exactly, that has this number. */
  readonly possibleAt: (number: number) => Possible;
};

export function numberingOf(definition: FactDefinition): Numbering {
  if (definition.type === 'municipality') return MUNICIPALITIES;
  if (definition.type !== 'code-set') return listed(codesOf(domainOf(definition)) ?? []);
  return definition.options === 'country' ? COUNTRIES : listed(definition.options);
}

/** As they are listed. */
function listed(values: readonly Code[]): Numbering {
  const numbers = new Map(values.map((value, number) => [value, number]));
  return {
    numberOf: (code) => numbers.get(code),
    possibleAt: (number) => (values.length === 0 ? exactly(number) : codes(...values.slice(number, number + 1))),
  };
}

/** Four digits. */
const MUNICIPALITIES: Numbering = {
  numberOf: Number,
  possibleAt: (number) => codes(String(number).padStart(4, '0')),
};

const LETTERS = 26;
const FIRST_LETTER = 65;

/** Two capital letters. */
const COUNTRIES: Numbering = {
  numberOf: (code) => {
    const letters = String(code);
    return (letters.charCodeAt(0) - FIRST_LETTER) * LETTERS + letters.charCodeAt(1) - FIRST_LETTER;
  },
  possibleAt: (number) =>
    codes(String.fromCharCode(FIRST_LETTER + Math.floor(number / LETTERS), FIRST_LETTER + (number % LETTERS))),
};
