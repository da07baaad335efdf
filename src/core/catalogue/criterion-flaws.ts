import { flawInBand, isOnGrid } from '../eligibility/band.ts';
import { type Criterion, type Leaf, leavesOf, partsOf } from '../eligibility/criterion.ts';
import type { FactDefinition } from '../profile/fact.ts';
import { definitionOf, type FactName, factNames } from '../profile/facts/fact-catalogue.ts';
import type { Flaw } from './flaw.ts';

type Path = Flaw['path'];

/** What is wrong with one criterion that its shape alone cannot say. */
export function criterionFlaws(criterion: Criterion, path: Path, outermost = true): readonly Flaw[] {
  return [
    ...(outermost ? [] : misplacedFields(criterion, path)),
    ...(criterion.rule === 'not' ? negationFlaws(criterion.of, path) : []),
    ...(criterion.rule === 'at-least' && criterion.count > criterion.of.length
      ? [flaw(path, 'asks for more parts than it has', 'lower `count` or add parts')]
      : []),
    ...leafFlaws(criterion, path),
    ...partsOf(criterion).flatMap((part, index) => criterionFlaws(part, [...path, 'of', index], false)),
  ];
}

function misplacedFields(criterion: Criterion, path: Path): readonly Flaw[] {
  return criterion.kind === undefined && criterion.roles === undefined
    ? []
    : [flaw(path, '`kind` and `roles` stand on an inner criterion', 'move them to the outermost criterion')];
}

function negationFlaws(part: Criterion, path: Path): readonly Flaw[] {
  const vague = leavesOf(part).some((leaf) => leaf.rule === 'assessed' || ('exception' in leaf && leaf.exception));
  return vague
    ? [flaw(path, 'negates an exception or an assessment, which has no meaning', 'state the condition without `not`')]
    : [];
}

function leafFlaws(criterion: Criterion, path: Path): readonly Flaw[] {
  switch (criterion.rule) {
    case 'range':
      return [
        ...typeFlaws(criterion.fact, ['number'], path),
        ...bandFlaws(criterion, path),
        ...offGridFlaws(criterion, path),
        ...ageIsNoRange(criterion, path),
      ];
    case 'age':
      return bandFlaws(criterion, path);
    case 'compare':
      return [criterion.fact, criterion.of].flatMap((fact) => typeFlaws(fact, ['number'], path));
    case 'overlaps':
      return [...typeFlaws(criterion.fact, ['code-set'], path), ...optionFlaws(criterion.fact, criterion.with, path)];
    case 'count':
      return countFlaws(criterion, path);
    case 'present':
      return typeFlaws(criterion.fact, UNLISTED_TYPES, path);
    case 'is':
      return isFlaws(criterion, path);
    case 'within':
      return (criterion.fact === 'company.industry') === (criterion.scheme !== undefined)
        ? []
        : [flaw(path, '`scheme` goes with industry codes and with nothing else', 'add or remove `scheme`')];
    case 'phase-window':
      return windowFlaws(criterion, path);
    default:
      return [];
  }
}

/** Facts whose absence can be seen; the others always have some value of their domain. */
const UNLISTED_TYPES = ['code-set', 'organisation-number', 'municipality', 'industry'] as const;

function countFlaws({ fact, of, atLeast }: Extract<Leaf, { rule: 'count' }>, path: Path): readonly Flaw[] {
  return [
    ...typeFlaws(fact, ['code-set'], path),
    ...optionFlaws(fact, of ?? [], path),
    ...(of !== undefined && of.length < atLeast
      ? [flaw(path, 'asks for more codes than it lists', 'lower `atLeast` or add codes')]
      : []),
  ];
}

function windowFlaws({ trl, cri, exception }: Extract<Leaf, { rule: 'phase-window' }>, path: Path): readonly Flaw[] {
  const isInverted = [trl, cri, exception?.trl, exception?.cri].some(
    (span) => flawInBand({ min: 1, ...span }) !== undefined,
  );
  return [
    ...(trl === undefined && cri === undefined
      ? [flaw(path, 'the window has no scale', 'give `trl`, `cri` or both')]
      : []),
    ...(isInverted ? [flaw(path, 'the window is inverted', 'put the lower level in `min`')] : []),
  ];
}

function ageIsNoRange({ fact }: Extract<Leaf, { rule: 'range' }>, path: Path): readonly Flaw[] {
  return fact === 'company.ageYears'
    ? [flaw(path, 'age depends on the day it is asked for', 'use `rule: age` with its moment')]
    : [];
}

function isFlaws({ fact, values, exception }: Extract<Leaf, { rule: 'is' }>, path: Path): readonly Flaw[] {
  const texts = [...values, ...(exception ?? [])];
  return [...typeFlaws(fact, ['boolean', 'code', 'municipality'], path), ...optionFlaws(fact, texts, path)];
}

function bandFlaws(rule: Extract<Leaf, { rule: 'range' | 'age' }>, path: Path): readonly Flaw[] {
  return [rule, ...(rule.exception === undefined ? [] : [rule.exception])]
    .map(flawInBand)
    .filter((problem) => problem !== undefined)
    .map((problem) => flaw(path, problem, 'correct the limits of the band'));
}

/** A limit between two values would have its edge on a value, which is then neither inside nor outside. */
function offGridFlaws(rule: Extract<Leaf, { rule: 'range' }>, path: Path): readonly Flaw[] {
  const definition = definitionOf(rule.fact);
  if (definition.type !== 'number') return [];
  const { step } = definition;
  return [rule, rule.exception ?? {}]
    .flatMap(({ min, max, above, below }) => [min, max, above, below])
    .filter((limit) => limit !== undefined && !isOnGrid(limit, step))
    .map((limit) =>
      flaw(
        path,
        `the limit ${limit} is no value of ${rule.fact}, which goes in steps of ${step}`,
        'give a limit on a step',
      ),
    );
}

function typeFlaws(fact: FactName, types: readonly FactDefinition['type'][], path: Path): readonly Flaw[] {
  const { type } = definitionOf(fact);
  if (types.includes(type)) return [];
  const fitting = factNames().filter((name) => types.includes(definitionOf(name).type));
  return [flaw(path, `${fact} is of type ${type}`, `use one of ${fitting.join(', ')}`)];
}

function optionFlaws(fact: FactName, values: readonly (string | boolean)[], path: Path): readonly Flaw[] {
  const definition = definitionOf(fact);
  return values
    .filter((value) => !fits(definition, value))
    .map((value) => flaw(path, `"${value}" is not a value of ${fact}`, `use ${expected(definition)}`));
}

function fits(definition: FactDefinition, value: string | boolean): boolean {
  if (definition.type === 'boolean') return typeof value === 'boolean';
  if (definition.type !== 'code' && definition.type !== 'code-set') return true;
  if (definition.options === 'country') return /^[A-Z]{2}$/.test(String(value));
  return definition.options.includes(String(value));
}

function expected(definition: FactDefinition): string {
  if (definition.type === 'boolean') return 'true or false';
  if (definition.type !== 'code' && definition.type !== 'code-set') return 'a code of its list';
  return definition.options === 'country' ? 'two-letter country codes' : definition.options.join(', ');
}

function flaw(path: Path, problem: string, remedy: string): Flaw {
  return { path, problem, remedy };
}
