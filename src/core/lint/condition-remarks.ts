import type { Instrument } from '../catalogue/instrument.ts';
import { partsOf } from '../eligibility/criterion.ts';
import type { Role } from '../eligibility/criterion-fields.ts';
import { conditionsOf } from '../matching/conditions.ts';
import type { QuestionDay } from '../matching/situation-of.ts';
import { branchRemarks } from './branch-remarks.ts';
import { type CriterionNode, outermostNodes, remarkOn, undecided } from './criterion-nodes.ts';
import type { LintContext } from './lint-context.ts';
import type { Remark } from './lint-finding.ts';
import { canDecide, canHappen, type Demand, toFail, toHold } from './possibility.ts';

/** Conditions that decide nothing because no profile can meet them, or none can fail them: each alone, then all together. */
export function conditionRemarks(instrument: Instrument, { today, parameters }: LintContext): readonly Remark[] {
  const on: QuestionDay = { asOf: today, parameters };
  const deciding = outermostNodes(instrument).filter(({ criterion }) => criterion.kind !== 'procedural');
  const alone = deciding.map((node) => ({ node, remarks: aloneRemarks(node, on) }));
  const sound = alone.flatMap(({ node, remarks }) => (remarks.length === 0 ? [node] : []));
  return [
    ...alone.flatMap(({ remarks }) => remarks),
    ...sound.flatMap((node) => branchRemarks(node, on)),
    ...(alone.some(({ remarks }) => remarks.some(({ code }) => code === 'never-met'))
      ? []
      : togetherRemarks(instrument, sound, on)),
  ];
}

function aloneRemarks(node: CriterionNode, on: QuestionDay): readonly Remark[] {
  const canBeMet = canHappen([toHold(node.criterion)], on);
  const canBeFailed = canHappen([toFail(node.criterion)], on, 'met');
  if (canBeMet === 'no') {
    return [remarkOn(node, 'never-met', 'no profile can meet this', 'correct the rule, nobody would ever qualify')];
  }
  if (canBeFailed === 'no') {
    return [remarkOn(node, 'never-failed', 'every profile meets this', 'correct the rule, or leave it out')];
  }
  return canBeMet === 'yes' && canBeFailed === 'yes' ? [] : [undecided(node, 'whether it can be met and failed')];
}

/** Role by role, since a company has one part in an instrument at a time. */
function togetherRemarks(instrument: Instrument, sound: readonly CriterionNode[], on: QuestionDay): readonly Remark[] {
  const roles = takenRoles(instrument);
  const impossible = roles.flatMap(({ role, demands }) => {
    const possibility = canHappen(demands, on);
    if (possibility === 'no') return [contradiction(role)];
    return possibility === 'not-decided' ? [tooMany(role)] : [];
  });
  return impossible.length > 0 ? impossible : sound.flatMap((node) => redundancy(node, roles, on));
}

type TakenRole = { readonly role: Role; readonly demands: readonly Demand[] };

/** What each role asks of those who take it: a company takes the first that is open to it. */
function takenRoles(instrument: Instrument): readonly TakenRole[] {
  return instrument.roles.flatMap((own, index) => {
    const earlier = instrument.roles.slice(0, index).flatMap(({ applicantTypes }) => applicantTypes);
    const applicantTypes = own.applicantTypes.filter((type) => !earlier.includes(type));
    if (applicantTypes.length === 0) return [];
    const conditions = conditionsOf({ ...instrument, roles: [{ ...own, applicantTypes }] }, own.role);
    return [{ role: own.role, demands: partsOf(conditions).map(toHold) }];
  });
}

/** In every role, whoever meets all the others meets this one too. */
function redundancy(node: CriterionNode, roles: readonly TakenRole[], on: QuestionDay): readonly Remark[] {
  const others = roles
    .map(({ demands }) => ({ demands, rest: demands.filter(({ criterion }) => criterion.id !== node.criterion.id) }))
    .filter(({ demands, rest }) => rest.length < demands.length);
  const answers = others.map(({ rest }) => canDecide([...rest, toFail(node.criterion)], on));
  if (answers.length === 0 || answers.includes('yes')) return [];
  if (answers.includes('not-decided')) return [undecided(node, 'whether it ever decides')];
  const problem = 'whoever meets the other conditions meets this one too';
  return [remarkOn(node, 'never-decides', problem, 'leave it out, or correct the one that covers it')];
}

function contradiction(role: Role): Remark {
  return {
    code: 'contradiction',
    path: ['criteria'],
    problem: `no profile can meet all the hard conditions of the role ${role} at once`,
    remedy: 'find the two that shut each other out, and correct one',
  };
}

function tooMany(role: Role): Remark {
  return {
    code: 'not-decided',
    path: ['criteria'],
    problem: `it is not decided whether the conditions of the role ${role} can hold at once: the cases are too many, or cannot be told apart`,
    remedy: 'check it by hand',
  };
}
