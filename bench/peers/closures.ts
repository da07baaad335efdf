import type { LoadEngine } from '../engine/engine.ts';
import type { PlainCriterion, PlainLeaf } from '../engine/made-up-criteria.ts';

type Company = { readonly [part: string]: unknown };
type Condition = (company: Company) => boolean;

/** What a person would write without an engine: a function for each instrument, called in a loop. */
export const loadClosures: LoadEngine<Company, Uint8Array> = (criteria) => {
  const conditions = written(criteria);
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

/** Source text, made into functions once; each has its own code, as it would in a file. */
function written(criteria: readonly PlainCriterion[]): readonly Condition[] {
  const source = criteria.map((criterion) => `(c) => ${sourceOf(criterion)}`).join(',\n');
  return new Function(`return [\n${source}\n];`)();
}

function sourceOf(criterion: PlainCriterion): string {
  switch (criterion.rule) {
    case 'all':
      return criterion.of.map(sourceOf).join(' && ');
    case 'any':
      return `(${criterion.of.map(sourceOf).join(' || ')})`;
    case 'not':
      return `!(${sourceOf(criterion.of)})`;
    default:
      return leafSource(criterion);
  }
}

function leafSource(leaf: PlainLeaf): string {
  const fact = `c.${leaf.fact}`;
  switch (leaf.rule) {
    case 'is':
      return isSource(fact, leaf.values);
    case 'overlaps': {
      const hits = leaf.with.map((code) => `${fact}.includes('${code}')`);
      return hits.length === 1 ? hits.join('') : `(${hits.join(' || ')})`;
    }
    case 'present':
      return `${fact}.length > 0`;
    case 'range':
      return rangeSource(fact, leaf);
  }
}

function isSource(fact: string, values: readonly (string | boolean)[]): string {
  const [first, ...others] = values;
  if (first === true) return fact;
  if (first === false) return `!${fact}`;
  if (others.length === 0) return `${fact} === '${first}'`;
  return `(${values.map((value) => `${fact} === '${value}'`).join(' || ')})`;
}

const COMPARISONS = { min: '>=', max: '<=', above: '>', below: '<' } as const;

function rangeSource(fact: string, leaf: Extract<PlainLeaf, { rule: 'range' }>): string {
  const sides = (['min', 'max', 'above', 'below'] as const).filter((side) => leaf[side] !== undefined);
  return sides.map((side) => `${fact} ${COMPARISONS[side]} ${leaf[side]}`).join(' && ');
}
