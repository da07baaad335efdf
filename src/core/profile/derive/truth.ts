import { codes, codesOf, NO, type Possible, YES } from '../possible.ts';

/** Whether something is so, given what is known, in bits: it can be false, it can be true, it can be either. */
export type Truth = number;
export const NONE: Truth = 0;
export const FALSE: Truth = 1;
const TRUE: Truth = 2;

export function truth(canBeTrue: boolean, canBeFalse: boolean): Truth {
  return (canBeTrue ? TRUE : NONE) | (canBeFalse ? FALSE : NONE);
}

/** What a fact says that is yes or no. */
export function truthOf(possible: Possible): Truth {
  const values = codesOf(possible);
  return values === undefined ? TRUE | FALSE : truth(values.includes(true), values.includes(false));
}

/** The fact that is so; yes comes first where it can be either. */
export function possibleOf(so: Truth): Possible {
  if (so === TRUE) return YES;
  return so === FALSE ? NO : so === NONE ? NEITHER : EITHER;
}

const EITHER = codes(true, false);
const NEITHER = codes();

export function not(so: Truth): Truth {
  return ((so & FALSE) << 1) | (so >> 1);
}

/** True where one of them can be, false where both can be: each is taken to be free of the other. */
export function or(left: Truth, right: Truth): Truth {
  return ((left | right) & TRUE) | (left & right & FALSE);
}

export function and(left: Truth, right: Truth): Truth {
  return (left & right & TRUE) | ((left | right) & FALSE);
}
