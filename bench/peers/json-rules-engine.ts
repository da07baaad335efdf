import { Engine, type EngineResult, type TopLevelCondition } from 'json-rules-engine';
import type { LoadEngine } from '../engine/engine.ts';
import type { PlainCriterion, PlainLeaf } from '../engine/made-up-criteria.ts';

type Facts = { readonly [fact: string]: unknown };

const OPERATORS = {
  min: 'greaterThanInclusive',
  max: 'lessThanInclusive',
  above: 'greaterThan',
  below: 'lessThan',
} as const;

/** One Rule per instrument; facts by their flat names, which spares the engine its way through a path. */
export const loadJsonRulesEngine: LoadEngine<Facts, EngineResult> = (criteria) => {
  const engine = new Engine();
  engine.addOperator<readonly string[], readonly string[]>('overlaps', (codes, wanted) =>
    codes.some((code) => wanted.includes(code)),
  );
  engine.addOperator<readonly string[], boolean>('isPresent', (codes, wanted) => codes.length > 0 === wanted);
  for (const [place, criterion] of criteria.entries()) {
    engine.addRule({ conditions: topLevel(criterion), event: { type: 'eligible', params: { place } } });
  }
  return {
    prepare: (answers) => Object.fromEntries(flat(answers)),
    judge: (facts) => engine.run(facts),
    eligible: ({ events }) => {
      const eligible = new Uint8Array(criteria.length);
      for (const { params } of events) eligible[params?.['place']] = 1;
      return eligible;
    },
  };
};

function topLevel(criterion: PlainCriterion): TopLevelCondition {
  switch (criterion.rule) {
    case 'all':
    case 'any':
      return group(criterion.rule, criterion.of.map(condition));
    case 'not':
      return { not: condition(criterion.of) };
    default:
      return group('all', [condition(criterion)]);
  }
}

function condition(criterion: PlainCriterion) {
  switch (criterion.rule) {
    case 'all':
    case 'any':
    case 'not':
      return topLevel(criterion);
    case 'range':
      return range(criterion);
    default:
      return leaf(criterion);
  }
}

function leaf(criterion: Exclude<PlainLeaf, { rule: 'range' }>) {
  const { fact } = criterion;
  switch (criterion.rule) {
    case 'is':
      return criterion.values.length === 1
        ? { fact, operator: 'equal', value: criterion.values[0] }
        : { fact, operator: 'in', value: criterion.values };
    case 'overlaps':
      return { fact, operator: 'overlaps', value: criterion.with };
    case 'present':
      return { fact, operator: 'isPresent', value: true };
  }
}

function range(criterion: Extract<PlainLeaf, { rule: 'range' }>): TopLevelCondition {
  const sides = (['min', 'max', 'above', 'below'] as const).filter((side) => criterion[side] !== undefined);
  const { fact } = criterion;
  return { all: sides.map((side) => ({ fact, operator: OPERATORS[side], value: criterion[side] })) };
}

function group(rule: 'all' | 'any', of: Extract<TopLevelCondition, { all: unknown }>['all']): TopLevelCondition {
  return rule === 'all' ? { all: of } : { any: of };
}

function flat(answers: object, path = ''): readonly (readonly [fact: string, value: unknown])[] {
  return Object.entries(answers).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? flat(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}
