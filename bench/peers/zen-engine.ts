import { ZenDecisionContent, ZenEngine, type ZenEngineResponse } from '@gorules/zen-engine';
import type { LoadEngine } from '../engine/engine.ts';
import type { PlainCriterion, PlainLeaf } from '../engine/made-up-criteria.ts';

type Company = { readonly [part: string]: unknown };

/** A decision table with the collect policy: a row for each instrument, whose place is collected when it is eligible. */
export const loadZenTable: LoadEngine<Company, ZenEngineResponse> = (criteria) => {
  const decision = decisionWith('decisionTableNode', {
    hitPolicy: 'collect',
    inputs: [{ id: 'condition', name: 'condition', type: 'expression' }],
    outputs: [{ id: 'place', name: 'place', field: 'place', type: 'expression' }],
    rules: criteria.map((criterion, place) => ({
      _id: `rule-${place}`,
      condition: expressionOf(criterion),
      place: `${place}`,
    })),
  });
  return {
    prepare: (answers) => answers,
    judge: (company) => decision.evaluate(company),
    eligible: ({ result }) => {
      const eligible = new Uint8Array(criteria.length);
      for (const { place } of result) eligible[place] = 1;
      return eligible;
    },
  };
};

/** One expression, a list with the condition of each instrument: no row, no object, only truth values. */
export const loadZenExpression: LoadEngine<Company, ZenEngineResponse> = (criteria) => {
  const value = `[${criteria.map(expressionOf).join(', ')}]`;
  const decision = decisionWith('expressionNode', { expressions: [{ id: 'all', key: 'eligible', value }] });
  return {
    prepare: (answers) => answers,
    judge: (company) => decision.evaluate(company),
    eligible: ({ result }) => Uint8Array.from(result.eligible, (isEligible) => (isEligible === true ? 1 : 0)),
  };
};

/** A graph of one node between input and output, compiled once. */
function decisionWith(type: string, content: object) {
  const edges = [
    { id: 'in', sourceId: 'input', targetId: 'rules', type: 'edge' },
    { id: 'out', sourceId: 'rules', targetId: 'output', type: 'edge' },
  ];
  const position = { x: 0, y: 0 };
  const nodes = [
    { id: 'input', name: 'input', type: 'inputNode', position },
    { id: 'rules', name: 'rules', type, position, content },
    { id: 'output', name: 'output', type: 'outputNode', position },
  ];
  return new ZenEngine().createDecision(new ZenDecisionContent({ nodes, edges }));
}

function expressionOf(criterion: PlainCriterion): string {
  switch (criterion.rule) {
    case 'all':
      return criterion.of.map(expressionOf).join(' and ');
    case 'any':
      return `(${criterion.of.map(expressionOf).join(' or ')})`;
    case 'not':
      return `not(${expressionOf(criterion.of)})`;
    default:
      return leafExpression(criterion);
  }
}

function leafExpression(leaf: PlainLeaf): string {
  switch (leaf.rule) {
    case 'is':
      return leaf.values.length === 1
        ? `${leaf.fact} == ${literal(leaf.values[0])}`
        : `${leaf.fact} in [${leaf.values.map(literal).join(', ')}]`;
    case 'overlaps':
      return `some(${leaf.fact}, # in [${leaf.with.map(literal).join(', ')}])`;
    case 'present':
      return `len(${leaf.fact}) > 0`;
    case 'range':
      return rangeExpression(leaf);
  }
}

function literal(value: string | boolean | undefined): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

const COMPARISONS = { min: '>=', max: '<=', above: '>', below: '<' } as const;

function rangeExpression(leaf: Extract<PlainLeaf, { rule: 'range' }>): string {
  const sides = (['min', 'max', 'above', 'below'] as const).filter((side) => leaf[side] !== undefined);
  return sides.map((side) => `${leaf.fact} ${COMPARISONS[side]} ${leaf[side]}`).join(' and ');
}
