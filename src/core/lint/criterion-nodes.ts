import type { Instrument } from '../catalogue/instrument.ts';
import { type Criterion, partsOf } from '../eligibility/criterion.ts';
import type { Remark } from './lint-finding.ts';

/** One criterion of an entry, outermost or inner, and where it stands. */
export type CriterionNode = { readonly criterion: Criterion; readonly path: Remark['path'] };

export function outermostNodes({ criteria }: Instrument): readonly CriterionNode[] {
  return criteria.map((criterion, index) => ({ criterion, path: ['criteria', index] }));
}

/** A criterion and everything inside it. */
export function nodesIn({ criterion, path }: CriterionNode): readonly CriterionNode[] {
  const inner = partsOf(criterion).map((part, index) => ({
    criterion: part,
    path: criterion.rule === 'not' ? [...path, 'of'] : [...path, 'of', index],
  }));
  return [{ criterion, path }, ...inner.flatMap(nodesIn)];
}

export function allNodes(instrument: Instrument): readonly CriterionNode[] {
  return outermostNodes(instrument).flatMap(nodesIn);
}

/** A remark about a criterion, in its place. */
export function remarkOn(
  { criterion, path }: CriterionNode,
  code: Remark['code'],
  problem: string,
  remedy: string,
): Remark {
  return { code, path, criterion: criterion.id, problem, remedy };
}

/** Said instead of an answer when the search had to stop. */
export function undecided(node: CriterionNode, question: string): Remark {
  const problem = `it is not decided ${question}: the cases are too many, or cannot be told apart`;
  return remarkOn(node, 'not-decided', problem, 'check it by hand, or state it more simply');
}
