import { cellsOf } from '../profile/cells.ts';
import { isMoot } from '../profile/fact-view.ts';
import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { isExact, type Possible } from '../profile/possible.ts';
import { statedPossibilities } from '../profile/profile.ts';
import type { Criterion, Leaf } from './criterion.ts';
import { type Finding, withVerdicts } from './finding.ts';
import { judge, verdictsOf } from './judge.ts';
import { askOf } from './notes.ts';
import { basesInCommon, basesOf, read } from './read.ts';
import type { Situation } from './situation.ts';
import { knowing } from './told-situation.ts';
import { isDecided, union, type Verdicts } from './verdict.ts';

/** A judged tree whose verdicts are exactly those that can occur; `exact` is false when the search had to stop. */
export type Resolution = { readonly finding: Finding; readonly exact: boolean };

/** How many times a tree may be judged before the answer is given as a sound bound. */
export const MOST_JUDGEMENTS = 4096;

/**
 * Judging leaf by leaf forgets that two leaves may look at the same unknown fact: "TRL at most 4 or at least 5" would stay
 * open. Here every fact that undecided leaves share is split into the cells the rules tell apart, until nothing is shared.
 */
export function resolve(criterion: Criterion, situation: Situation): Resolution {
  const search = { left: MOST_JUDGEMENTS, exact: true };
  const finding = judge(criterion, situation);
  const verdicts = narrowedDown(finding.verdicts, criterion, situation, search, finding);
  return { finding: withVerdicts(finding, verdicts), exact: search.exact };
}

/** The verdicts alone, for who does not ask why. */
export function resolvedVerdicts(criterion: Criterion, situation: Situation): Verdicts {
  return settle(criterion, situation, { left: MOST_JUDGEMENTS, exact: true });
}

type Search = { left: number; exact: boolean };

function settle(criterion: Criterion, situation: Situation, search: Search): Verdicts {
  return narrowedDown(verdictsOf(criterion, situation), criterion, situation, search);
}

/** From what judging leaf by leaf has found; the tree is put together only where something is shared. */
function narrowedDown(
  bound: Verdicts,
  criterion: Criterion,
  situation: Situation,
  search: Search,
  judged?: Finding,
): Verdicts {
  search.left -= 1;
  if (isDecided(bound) || basesInCommon(criterion).every((fact) => isKnown(fact, situation))) return bound;
  const finding = judged ?? judge(criterion, situation);
  const shared = sharedFacts(finding, situation);
  const split = firstSplit(shared, finding, situation);
  if (split === undefined || search.left < split.length) {
    if (shared.length > 0) search.exact = false;
    return bound;
  }
  return unionOver(split, criterion, search, bound);
}

/** The cells can only confirm the bound, so the search ends as soon as they have. */
function unionOver(cells: readonly Situation[], criterion: Criterion, search: Search, bound: Verdicts): Verdicts {
  let found: Verdicts | undefined;
  for (const cell of cells) {
    const verdicts = settle(criterion, cell, search);
    found = found === undefined ? verdicts : union(found, verdicts);
    if (found.length === bound.length) break;
  }
  return found ?? bound;
}

/** Unknown facts that two or more of the leaves that still matter look at. */
function sharedFacts(finding: Finding, situation: Situation): readonly StatedFactName[] {
  const facts = openLeaves(finding).flatMap((leaf) => openFacts(leaf, situation));
  return [...new Set(facts.filter((fact, index) => facts.indexOf(fact) !== index))];
}

/** The undecided leaves below undecided branches: those that can still change the verdict of the whole. */
export function openLeaves(finding: Finding): readonly Leaf[] {
  if (isDecided(finding.verdicts)) return [];
  return finding.kind === 'leaf' ? [finding.criterion] : finding.parts.flatMap(openLeaves);
}

/** The stated facts a leaf rests on that are not known exactly and still say something. */
export function openFacts(leaf: Leaf, situation: Situation): readonly StatedFactName[] {
  return basesOf(leaf).filter((fact) => isOpenFact(fact, situation));
}

export function hasOpenFacts(leaf: Leaf, situation: Situation): boolean {
  return basesOf(leaf).some((fact) => isOpenFact(fact, situation));
}

/** Not known exactly, and still saying something. */
export function isOpenFact(fact: StatedFactName, situation: Situation): boolean {
  return !isKnown(fact, situation) && !isMoot(situation.profile, fact);
}

function isKnown(fact: StatedFactName, { profile }: Situation): boolean {
  return isExact(statedPossibilities(profile, fact));
}

/** The first of these facts that the open leaves tell apart, in its cells. */
function firstSplit(
  facts: readonly StatedFactName[],
  finding: Finding,
  situation: Situation,
): readonly Situation[] | undefined {
  if (facts.length === 0) return undefined;
  const ask = askOf(situation);
  const cuts = openLeaves(finding).flatMap((leaf) => read(leaf).cuts(ask));
  for (const fact of facts) {
    const own = cuts.filter((cut) => cut.fact === fact);
    const cells = cellsOf(definitionOf(fact), statedPossibilities(situation.profile, fact), own);
    if (cells.length > 1) return cells.map((cell) => narrowed(situation, fact, cell));
  }
  return undefined;
}

/** The same situation, knowing more of one fact. */
export function narrowed(situation: Situation, fact: StatedFactName, possible: Possible): Situation {
  const provenance = situation.profile.get(fact)?.provenance ?? 'declared';
  return knowing(situation, fact, { possible, provenance });
}
