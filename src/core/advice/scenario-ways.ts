import type { Criterion, Leaf } from '../eligibility/criterion.ts';

/** A rule that has to hold, or one that has to fail. */
type Literal = Leaf | { readonly id: string; readonly rule: 'not'; readonly of: Leaf };
type Gate = { readonly id: string; readonly rule: 'at-least'; readonly count: number; readonly of: readonly Node[] };
type Node = Literal | Gate;

/** One way to meet the conditions: what has to hold, and the rules that carry it when nothing beside them does. */
export type Way = { readonly goal: Criterion; readonly carriers: readonly Literal[] };

/**
 * First the way everyone has to go, carried by the rules no alternative can replace; then one way for every alternative, in
 * which the others fail, so that it alone decides.
 */
export function waysOf(criterion: Criterion): readonly [Way, ...Way[]] {
  return waysIn(normalised(criterion, true));
}

/** The same tree as `at-least` gates only, with `not` only right above a rule. */
function normalised(criterion: Criterion, wanted: boolean): Node {
  const { id } = criterion;
  switch (criterion.rule) {
    case 'not':
      return normalised(criterion.of, !wanted);
    case 'all':
      return gate(id, criterion.of.length, criterion.of, wanted);
    case 'any':
      return gate(id, 1, criterion.of, wanted);
    case 'at-least':
      return gate(id, criterion.count, criterion.of, wanted);
    default:
      return wanted ? criterion : { id, rule: 'not', of: criterion };
  }
}

function gate(id: string, needed: number, of: readonly Criterion[], wanted: boolean): Gate {
  const count = wanted ? needed : of.length - needed + 1;
  return { id, rule: 'at-least', count, of: of.map((part) => normalised(part, wanted)) };
}

function waysIn(node: Node): readonly [Way, ...Way[]] {
  if (node.rule !== 'at-least') return [{ goal: node, carriers: node.rule === 'assessed' ? [] : [node] }];
  return node.count < node.of.length ? waysOfChoice(node) : waysOfAll(node.of);
}

function waysOfChoice(choice: Gate): readonly [Way, ...Way[]] {
  const alternatives = choice.of.flatMap((part, index) =>
    waysIn(part).map(({ goal, carriers }) => ({
      goal: joined([choice, goal, ...othersFail(choice, index)]),
      carriers,
    })),
  );
  return [{ goal: choice, carriers: [] }, ...alternatives.filter(({ carriers }) => carriers.length > 0)];
}

function waysOfAll(parts: readonly Node[]): readonly [Way, ...Way[]] {
  const ways = parts.map(waysIn);
  const further = ways.flatMap(([, ...alternatives], index) =>
    alternatives.map(({ goal, carriers }) => ({ goal: joined([...parts.toSpliced(index, 1), goal]), carriers })),
  );
  return [{ goal: joined(parts), carriers: ways.flatMap(([common]) => common.carriers) }, ...further];
}

/** As many of the others fail as are not needed, as far as facts can make them. */
function othersFail({ of, count }: Gate, index: number): readonly Criterion[] {
  const failures = of.toSpliced(index, 1).flatMap((other) => failing(other) ?? []);
  const needed = Math.min(of.length - count, failures.length);
  return needed === 0 ? [] : [{ id: 'others-fail', rule: 'at-least', count: needed, of: failures }];
}

/** What must hold for a node to fail; nothing where only an assessment could tell. */
function failing(node: Node): Criterion | undefined {
  if (node.rule === 'not') return node.of;
  if (node.rule === 'assessed') return undefined;
  if (node.rule !== 'at-least') return { id: node.id, rule: 'not', of: withoutException(node) };
  const failures = node.of.flatMap((part) => failing(part) ?? []);
  const needed = node.of.length - node.count + 1;
  return failures.length < needed ? undefined : { id: node.id, rule: 'at-least', count: needed, of: failures };
}

/** An exception is no help: who needs one has failed as a rule. */
function withoutException(leaf: Leaf): Leaf {
  if (!('exception' in leaf)) return leaf;
  const { exception, ...strict } = leaf;
  return strict;
}

function joined(of: readonly Criterion[]): Criterion {
  return { id: 'way', rule: 'all', of };
}
