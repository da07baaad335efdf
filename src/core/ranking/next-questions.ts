import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { RankedMatch } from './rank.ts';

/** A fact worth asking for, and how many open verdicts it bears on. */
export type NextQuestion = { readonly fact: StatedFactName; readonly decides: number; readonly inTop: number };

const TOP = 5;
const MOST_QUESTIONS = 5;

/** The unknown facts that most undetermined instruments wait for, cheap answers first, those at the top counting double. */
export function nextQuestions(ranked: readonly RankedMatch[]): readonly NextQuestion[] {
  const open = ranked.filter(({ match }) => match.status === 'undetermined');
  const facts = [...new Set(open.flatMap(({ match }) => match.missingFacts))];
  return facts
    .map((fact) => {
      const waiting = open.filter(({ match }) => match.missingFacts.includes(fact));
      return { fact, decides: waiting.length, inTop: waiting.filter(({ rank }) => rank <= TOP).length };
    })
    .toSorted((a, b) => worth(b) - worth(a) || (a.fact < b.fact ? -1 : 1))
    .slice(0, MOST_QUESTIONS);
}

function worth({ fact, decides, inTop }: NextQuestion): number {
  return (decides + inTop) / definitionOf(fact).answerCost;
}
