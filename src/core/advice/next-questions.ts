import { leavesOf } from '../eligibility/criterion.ts';
import { read } from '../eligibility/read.ts';
import { narrowed, resolve } from '../eligibility/resolve.ts';
import { askOf, type Situation } from '../eligibility/situation.ts';
import { isDecided } from '../eligibility/verdict.ts';
import { cellsOf } from '../profile/cells.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { openScoreFacts } from './score-facts.ts';
import { TOP } from './settled.ts';

/** A fact worth asking for. */
export type NextQuestion = {
  readonly fact: StatedFactName;
  /** Open instruments whose verdict the fact bears on, and how many of them are among the first five. */
  readonly decides: number;
  readonly inTop: number;
  /** How many verdicts one answer settles on average, every cell of the fact being as likely as the others. */
  readonly expected: number;
};

const MOST_QUESTIONS = 5;
/** How many facts are looked at closely, at how many instruments, and in how many cells. */
const CLOSE_FACTS = 8;
const CLOSE_MATCHES = 12;
const MOST_CELLS = 8;
/** What an answer is worth that settles no verdict by itself but has to be given sooner or later, or moves the order. */
const WORTH_OF_A_STEP = 0.25;
const WORTH_OF_ORDER = 0.4;

/**
 * The questions that help most: verdicts an answer is expected to settle, those further up counting more, over what the
 * answer costs. Facts in `except` have been asked already.
 */
export function nextQuestions(
  ranked: readonly RankedMatch[],
  situation: Situation,
  except: readonly StatedFactName[] = [],
): readonly NextQuestion[] {
  const pool = candidates(ranked, situation).filter(({ fact }) => !except.includes(fact));
  return pool
    .toSorted((a, b) => b.rough - a.rough || (a.fact < b.fact ? -1 : 1))
    .slice(0, CLOSE_FACTS)
    .map((candidate) => lookClosely(candidate, situation))
    .toSorted((a, b) => b.worth - a.worth || (a.question.fact < b.question.fact ? -1 : 1))
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}

type Candidate = {
  readonly fact: StatedFactName;
  /** Open instruments whose verdict waits for the fact. */
  readonly waiting: readonly RankedMatch[];
  /** Weight of the instruments whose place waits for it. */
  readonly order: number;
  readonly rough: number;
};

function candidates(ranked: readonly RankedMatch[], situation: Situation): readonly Candidate[] {
  const living = ranked.filter(({ match }) => match.group !== 'no');
  const moves = living.flatMap((entry) => orderMoves(entry, situation));
  const facts = new Set([...living.flatMap(({ match }) => match.missingFacts), ...moves.map(({ fact }) => fact)]);
  return [...facts].map((fact) => {
    const waiting = living.filter(({ match }) => match.missingFacts.includes(fact));
    const order = sum(moves.filter((move) => move.fact === fact).map(({ weight }) => weight));
    const rough = sum(waiting.map(weightOf)) + WORTH_OF_ORDER * order;
    return { fact, waiting, order, rough: rough / definitionOf(fact).answerCost };
  });
}

/** The facts that can move one match up or down, and how much that weighs. */
function orderMoves(entry: RankedMatch, situation: Situation) {
  const open = openScoreFacts(entry.match, situation);
  return entry.parts.flatMap(({ part, weight }) =>
    part === 'feasibility' || part === 'certainty'
      ? []
      : open[part].map((fact) => ({ fact, weight: weight * weightOf(entry) })),
  );
}

/** The first place counts one, later places ever less. */
function weightOf({ rank }: RankedMatch): number {
  return 1 / Math.log2(rank + 1);
}

function lookClosely({ fact, waiting, order }: Candidate, situation: Situation) {
  const close = waiting.slice(0, CLOSE_MATCHES);
  const cells = cellsFor(fact, close, situation);
  const shares = close.map((entry) => ({ entry, share: shareSettled(entry, fact, cells, situation) }));
  const expected = sum(shares.map(({ share }) => share));
  const verdicts = sum(shares.map(({ entry, share }) => weightOf(entry) * Math.max(share, WORTH_OF_A_STEP)));
  const question: NextQuestion = {
    fact,
    decides: waiting.length,
    inTop: waiting.filter(({ rank }) => rank <= TOP).length,
    expected: Math.round(expected * 100) / 100,
  };
  return { question, worth: (verdicts + WORTH_OF_ORDER * order) / definitionOf(fact).answerCost };
}

function cellsFor(fact: StatedFactName, waiting: readonly RankedMatch[], situation: Situation): readonly Possible[] {
  const ask = askOf(situation);
  const cuts = waiting
    .flatMap(({ match }) => leavesOf(match.conditions.criterion))
    .flatMap((leaf) => read(leaf).cuts(ask))
    .filter((cut) => cut.fact === fact);
  return cellsOf(definitionOf(fact), statedPossibilities(situation.profile, fact), cuts).slice(0, MOST_CELLS);
}

function shareSettled(
  { match }: RankedMatch,
  fact: StatedFactName,
  cells: readonly Possible[],
  situation: Situation,
): number {
  if (cells.length === 0) return 0;
  const settled = cells.filter((cell) => {
    const { finding } = resolve(match.conditions.criterion, narrowed(situation, fact, cell));
    return isDecided(finding.verdicts);
  });
  return settled.length / cells.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
