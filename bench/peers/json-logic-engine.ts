import { LogicEngine } from 'json-logic-engine';
import type { LoadEngine } from '../engine/engine.ts';
import type { PlainCriterion, PlainLeaf } from '../engine/made-up-criteria.ts';

type Company = { readonly [part: string]: unknown };
type Logic = { readonly [operator: string]: unknown };

/** Each criterion as JSON logic, compiled once by the engine's own `build`, and called in a loop. */
export const loadJsonLogicEngine: LoadEngine<Company, Uint8Array> = (criteria) => {
  const engine = new LogicEngine();
  engine.addMethod(
    'overlaps',
    ([codes, wanted]: readonly string[][]) => codes?.some((code) => wanted?.includes(code)),
    {
      deterministic: true,
    },
  );
  const conditions = criteria.map((criterion) => engine.build(logicOf(criterion)));
  const eligible = new Uint8Array(conditions.length);
  return {
    prepare: (answers) => answers,
    judge: (company) => {
      for (let place = 0; place < conditions.length; place += 1) eligible[place] = conditions[place]?.(company) ? 1 : 0;
      return eligible;
    },
    eligible: (answer) => answer.slice(),
  };
};

function logicOf(criterion: PlainCriterion): Logic {
  switch (criterion.rule) {
    case 'all':
      return { and: criterion.of.map(logicOf) };
    case 'any':
      return { or: criterion.of.map(logicOf) };
    case 'not':
      return { '!': logicOf(criterion.of) };
    default:
      return leafLogic(criterion);
  }
}

function leafLogic(leaf: PlainLeaf): Logic {
  const fact = { var: leaf.fact };
  switch (leaf.rule) {
    case 'is':
      return leaf.values.length === 1 ? { '===': [fact, leaf.values[0]] } : { in: [fact, leaf.values] };
    case 'overlaps':
      return { overlaps: [fact, leaf.with] };
    case 'present':
      return { '!!': fact };
    case 'range':
      return rangeLogic(fact, leaf);
  }
}

const COMPARISONS = { min: '>=', max: '<=', above: '>', below: '<' } as const;

function rangeLogic(fact: Logic, leaf: Extract<PlainLeaf, { rule: 'range' }>): Logic {
  if (leaf.min !== undefined && leaf.max !== undefined) return { '<=': [leaf.min, fact, leaf.max] };
  const sides = (['min', 'max', 'above', 'below'] as const).filter((side) => leaf[side] !== undefined);
  return { and: sides.map((side) => ({ [COMPARISONS[side]]: [fact, leaf[side]] })) };
}
