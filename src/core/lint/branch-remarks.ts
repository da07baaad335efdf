import type { Criterion, Joined } from '../eligibility/criterion.ts';
import type { QuestionDay } from '../matching/situation-of.ts';
import { unreachable } from '../shared/unreachable.ts';
import { type CriterionNode, nodesIn, remarkOn, undecided } from './criterion-nodes.ts';
import type { Remark } from './lint-finding.ts';
import { canDecide, type Demand, toFail, toHold } from './possibility.ts';

/** Parts of a branch that make no difference to it, whatever the profile. */
export function branchRemarks(node: CriterionNode, on: QuestionDay): readonly Remark[] {
  return nodesIn(node).flatMap(({ criterion, path }) =>
    isJoined(criterion) && criterion.of.length > 1
      ? criterion.of.flatMap((part, index) =>
          partRemarks(criterion, { criterion: part, path: [...path, 'of', index] }, on),
        )
      : [],
  );
}

function partRemarks(branch: Joined, part: CriterionNode, on: QuestionDay): readonly Remark[] {
  const decides = canDecide(whenDecisive(branch, part.criterion), on);
  if (decides === 'yes') return [];
  return [decides === 'no' ? unreachableBranch(part, branch) : undecided(part, 'whether it ever decides')];
}

function isJoined(criterion: Criterion): criterion is Joined {
  return criterion.rule === 'all' || criterion.rule === 'any' || criterion.rule === 'at-least';
}

/** What has to be true for the branch to turn on this part alone. */
function whenDecisive(branch: Joined, part: Criterion): readonly Demand[] {
  const others = branch.of.filter((other) => other !== part);
  switch (branch.rule) {
    case 'all':
      return [toFail(part), ...others.map(toHold)];
    case 'any':
      return [toHold(part), ...others.map(toFail)];
    case 'at-least': {
      const ofOthers = (count: number): Criterion => ({ id: branch.id, rule: 'at-least', count, of: others });
      return [
        toHold(part),
        ...(branch.count > 1 ? [toHold(ofOthers(branch.count - 1))] : []),
        ...(branch.count <= others.length ? [toFail(ofOthers(branch.count))] : []),
      ];
    }
    default:
      return unreachable(branch);
  }
}

function unreachableBranch(part: CriterionNode, { id, rule }: Joined): Remark {
  return remarkOn(
    part,
    'unreachable-branch',
    `"${id}" (${rule}) never turns on this part: the others settle it whenever this could`,
    'leave the part out, or correct the one that covers it',
  );
}
