import { leavesOf } from '../eligibility/criterion.ts';
import { askOf } from '../eligibility/notes.ts';
import { read } from '../eligibility/read.ts';
import { openFacts, resolvedVerdicts } from '../eligibility/resolve.ts';
import type { Situation } from '../eligibility/situation.ts';
import { isDecided } from '../eligibility/verdict.ts';
import { cellsOf } from '../profile/cells.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Possible } from '../profile/possible.ts';
import type { RankedMatch } from '../ranking/rank.ts';
import { telling, toldOf } from './change.ts';
import { type Outlook, TOP } from './outlook.ts';
import { openScoreFacts } from './score-facts.ts';

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
/** What an answer is worth that settles no verdict by itself but has to be given sooner or later. */
const WORTH_OF_A_STEP = 0.25;
/** What a match counts whose place among the first five, or outside, stands whatever is answered. */
const PLACE_IS_CERTAIN = 0.02;

/**
 * The questions that help most: verdicts an answer is expected to settle, over what the answer costs. Instruments that may
 * still come among the first five count most, and the higher they stand the more. Facts in `except` have been asked already.
 */
export function nextQuestions(
  ranked: readonly RankedMatch[],
  situation: Situation,
  { contenders, except = [] }: Pick<Outlook, 'contenders'> & { readonly except?: readonly StatedFactName[] },
): readonly NextQuestion[] {
  const pool = candidates(weighed(ranked, contenders), situation).filter(({ fact }) => !except.includes(fact));
  return pool
    .toSorted((a, b) => b.rough - a.rough || (a.fact < b.fact ? -1 : 1))
    .slice(0, CLOSE_FACTS)
    .map((candidate) => lookClosely(candidate, situation))
    .toSorted((a, b) => b.worth - a.worth || (a.question.fact < b.question.fact ? -1 : 1))
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}

/** A match, and how much it matters what becomes of it. */
type Weighed = { readonly entry: RankedMatch; readonly weight: number };
type Candidate = {
  readonly fact: StatedFactName;
  /** Open instruments whose verdict waits for the fact. */
  readonly waiting: readonly Weighed[];
  /** Weight of the instruments whose place waits for it. */
  readonly order: number;
  readonly rough: number;
};

function candidates(living: readonly Weighed[], situation: Situation): readonly Candidate[] {
  const found = new Map<StatedFactName, { waiting: Weighed[]; order: number }>();
  const candidateFor = (fact: StatedFactName) => {
    const candidate = found.get(fact) ?? { waiting: [], order: 0 };
    found.set(fact, candidate);
    return candidate;
  };
  for (const each of living) {
    for (const fact of each.entry.match.missingFacts) candidateFor(fact).waiting.push(each);
    for (const { fact, weight } of orderMoves(each, situation)) candidateFor(fact).order += weight;
  }
  return [...found].map(([fact, { waiting, order }]) => {
    const rough = sum(waiting.map(({ weight }) => weight)) + order;
    return { fact, waiting, order, rough: rough / definitionOf(fact).answerCost };
  });
}

/** The first place counts one, later places ever less. A refused match counts only while it may have to be waited for. */
function weighed(ranked: readonly RankedMatch[], contenders: readonly RankedMatch[]): readonly Weighed[] {
  const contending = new Set(contenders);
  return ranked.flatMap((entry) => {
    const isContender = contending.has(entry);
    if (isRefused(entry) && !isContender) return [];
    return [{ entry, weight: (isContender ? 1 : PLACE_IS_CERTAIN) / Math.log2(entry.rank + 1) }];
  });
}

function isRefused({ match: { status } }: RankedMatch): boolean {
  return status === 'ineligible' || status === 'closed';
}

/** The facts that can move one match up or down, and how much that weighs. */
function orderMoves({ entry, weight }: Weighed, situation: Situation) {
  const open = openScoreFacts(entry.match, situation);
  const { leaves } = entry.match;
  const scored = entry.parts.flatMap(({ part, weight: partWeight }) => {
    if (part === 'feasibility') return [];
    const most = part === 'certainty' ? partWeight / leaves.length : partWeight;
    return open[part].map((fact) => ({ fact, weight: most * weight }));
  });
  const behind = isRefused(entry) ? leaves.flatMap(({ criterion }) => openFacts(criterion, situation)) : [];
  return [...scored, ...behind.map((fact) => ({ fact, weight: WORTH_OF_A_STEP * weight }))];
}

function lookClosely({ fact, waiting, order }: Candidate, situation: Situation) {
  const close = waiting.toSorted((a, b) => b.weight - a.weight).slice(0, CLOSE_MATCHES);
  const answers = cellsFor(fact, close, situation).map((cell) => telling(situation, fact, cell));
  const shares = close.map(({ entry, weight }) => ({ weight, share: shareSettled(entry, answers) }));
  const expected = sum(shares.map(({ share }) => share));
  const verdicts = sum(shares.map(({ weight, share }) => weight * Math.max(share, WORTH_OF_A_STEP)));
  const question: NextQuestion = {
    fact,
    decides: waiting.length,
    inTop: waiting.filter(({ entry: { rank } }) => rank <= TOP).length,
    expected: Math.round(expected * 100) / 100,
  };
  return { question, worth: (verdicts + order) / definitionOf(fact).answerCost };
}

function cellsFor(fact: StatedFactName, waiting: readonly Weighed[], situation: Situation): readonly Possible[] {
  const ask = askOf(situation);
  const cuts = waiting
    .flatMap(({ entry: { match } }) => leavesOf(match.requires))
    .flatMap((leaf) => read(leaf).cuts(ask))
    .filter((cut) => cut.fact === fact);
  return cellsOf(definitionOf(fact), toldOf(fact, situation), cuts).slice(0, MOST_CELLS);
}

function shareSettled({ match }: RankedMatch, answers: readonly Situation[]): number {
  if (answers.length === 0) return 0;
  const settled = answers.filter((told) => isDecided(resolvedVerdicts(match.requires, told)));
  return settled.length / answers.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
