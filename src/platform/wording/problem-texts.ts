import type { ProblemCode } from '../problem.ts';
import { ABSENCE_TEXTS } from './absence-texts.ts';
import type { ProblemText } from './problem-text.ts';
import { REFUSAL_TEXTS } from './refusal-texts.ts';

export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = { ...REFUSAL_TEXTS, ...ABSENCE_TEXTS };
