import type { StatedFactName } from '../profile/facts/fact-catalogue.ts';
import { oncePer } from '../shared/once-per.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { Branch, Criterion, Leaf } from './criterion.ts';
import type { Finding, LeafFinding } from './finding.ts';
import { verdictsOn } from './notes.ts';
import { basesOf } from './read.ts';
import { type Situation, unassuming } from './situation.ts';
import {
  ANY_VERDICT,
  allOf,
  anyOf,
  atLeast,
  both,
  either,
  isDecided,
  MET,
  negate,
  UNMET,
  union,
  type Verdict,
  type Verdicts,
} from './verdict.ts';

/**
 * Judges every node, even once the answer is settled: a refusal lists all its reasons. Each leaf is exact by itself; where
 * leaves share unknown facts the tree may say more verdicts than can occur, which `resolve` settles.
 */
export function judge(criterion: Criterion, situation: Situation): Finding {
  return judgeNode(criterion, situation, 'unmet');
}

/** `refusal` is the verdict that closes the door here: below a `not` it is being met. */
function judgeNode(criterion: Criterion, situation: Situation, refusal: 'met' | 'unmet'): Finding {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least': {
      const parts = criterion.of.map((part) => judgeNode(part, situation, refusal));
      const verdicts = parts.map((part) => part.verdicts);
      return { kind: 'branch', criterion, parts, verdicts: joined(criterion, verdicts) };
    }
    case 'not': {
      const part = judgeNode(criterion.of, situation, refusal === 'met' ? 'unmet' : 'met');
      return { kind: 'branch', criterion, parts: [part], verdicts: joined(criterion, [part.verdicts]) };
    }
    default:
      return judgeLeaf(criterion, situation, refusal);
  }
}

/** What judging says of the whole, without the tree: parts are judged only until nothing can change what they come to. */
export function verdictsOf(criterion: Criterion, situation: Situation, refusal: 'met' | 'unmet' = 'unmet'): Verdicts {
  switch (criterion.rule) {
    case 'all':
      return untilSettled(criterion.of, 'unmet', both, MET, (part) => verdictsOf(part, situation, refusal));
    case 'any':
      return untilSettled(criterion.of, 'met', either, UNMET, (part) => verdictsOf(part, situation, refusal));
    case 'at-least':
      return atLeast(
        criterion.count,
        criterion.of.map((part) => verdictsOf(part, situation, refusal)),
      );
    case 'not': {
      const part = verdictsOf(criterion.of, situation, refusal === 'met' ? 'unmet' : 'met');
      return joined(criterion, [part]);
    }
    default:
      return leafVerdicts(criterion, situation, refusal);
  }
}

function untilSettled(
  parts: readonly Criterion[],
  settled: Verdict,
  join: (left: Verdicts, right: Verdicts) => Verdicts,
  start: Verdicts,
  say: (part: Criterion) => Verdicts,
): Verdicts {
  let verdicts = start;
  for (const part of parts) {
    verdicts = join(verdicts, say(part));
    if (verdicts.length === 1 && verdicts[0] === settled) break;
  }
  return verdicts;
}

type Placed = { readonly leaf: Leaf; readonly refusal: 'met' | 'unmet' };
const placesOf = oncePer((criterion: Criterion) => placesIn(criterion, 'unmet'));

/** The leaves of a tree, judged where they stand, without the tree: for who counts what is known. */
export function judgedLeaves(criterion: Criterion, situation: Situation): readonly LeafFinding[] {
  return placesOf(criterion).map(({ leaf, refusal }) => judgeLeaf(leaf, situation, refusal));
}

function placesIn(criterion: Criterion, refusal: Placed['refusal']): readonly Placed[] {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap((part) => placesIn(part, refusal));
    case 'not':
      return placesIn(criterion.of, refusal === 'met' ? 'unmet' : 'met');
    default:
      return [{ leaf: criterion, refusal }];
  }
}

/** What a branch says, given what its parts say. */
export function joined(branch: Branch, parts: readonly Verdicts[]): Verdicts {
  switch (branch.rule) {
    case 'all':
      return allOf(parts);
    case 'any':
      return anyOf(parts);
    case 'at-least':
      return atLeast(branch.count, parts);
    case 'not':
      return parts.map(negate).reduce(union);
    default:
      return unreachable(branch);
  }
}

function judgeLeaf(leaf: Leaf, situation: Situation, refusal: 'met' | 'unmet'): LeafFinding {
  return { kind: 'leaf', criterion: leaf, verdicts: leafVerdicts(leaf, situation, refusal) };
}

/** An assumption may open a door but never close one: a refusal has to stand on what was said alone. */
function leafVerdicts(leaf: Leaf, situation: Situation, refusal: 'met' | 'unmet'): Verdicts {
  if (situation.ignored?.has(leaf)) return ANY_VERDICT;
  const verdicts = verdictsOn(leaf, situation);
  const isRefusal = verdicts.length === 1 && verdicts[0] === refusal;
  return isRefusal && restsOnAssumption(leaf, situation)
    ? union(verdicts, verdictsOn(leaf, unassuming(situation)))
    : verdicts;
}

function restsOnAssumption(leaf: Leaf, situation: Situation): boolean {
  return assumptionsUnder(leaf, situation).length > 0;
}

/** The assumptions a leaf would be closed by if they were answers: those that have to be asked. */
export function doubtedAssumptions(leaf: Leaf, situation: Situation): readonly StatedFactName[] {
  return isDecided(verdictsOn(leaf, situation)) ? assumptionsUnder(leaf, situation) : [];
}

function assumptionsUnder(leaf: Leaf, { profile }: Situation): readonly StatedFactName[] {
  return basesOf(leaf).filter((fact) => profile.get(fact)?.provenance === 'assumed');
}
