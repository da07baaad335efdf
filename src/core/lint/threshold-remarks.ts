import type { Instrument } from '../catalogue/instrument.ts';
import { type BandLimits, edgesOf, isOnGrid } from '../eligibility/band.ts';
import type { Criterion } from '../eligibility/criterion.ts';
import type { PhaseWindowRule } from '../eligibility/rules/phase-window.ts';
import { definitionOf, type FactName } from '../profile/facts/fact-catalogue.ts';
import type { Interval } from '../profile/possible.ts';
import { allNodes, type CriterionNode, remarkOn } from './criterion-nodes.ts';
import type { Remark } from './lint-finding.ts';

/** Limits no answer can have, and exceptions that except nothing. */
export function thresholdRemarks(instrument: Instrument): readonly Remark[] {
  return allNodes(instrument).flatMap((node) => [
    ...thresholdsOf(node.criterion).flatMap((threshold) => offScale(node, threshold)),
    ...(addsNothing(node.criterion) ? [emptyException(node)] : []),
  ]);
}

type Scale = { readonly name: string; readonly min: number; readonly max: number; readonly step: number };
type Threshold = { readonly value: number; readonly scale: Scale };

function thresholdsOf(criterion: Criterion): readonly Threshold[] {
  switch (criterion.rule) {
    case 'range':
      return at(scaleOf(criterion.fact), criterion, criterion.exception);
    case 'age':
      return at({ name: `age in ${criterion.unit}`, min: 0, max: Infinity, step: 1 }, criterion, criterion.exception);
    case 'phase-window':
      return [
        ...at(scaleOf('project.trl'), criterion.trl, criterion.exception?.trl),
        ...at(scaleOf('project.cri'), criterion.cri, criterion.exception?.cri),
      ];
    default:
      return [];
  }
}

function scaleOf(fact: FactName): Scale {
  const definition = definitionOf(fact);
  if (definition.type !== 'number') return { name: fact, min: -Infinity, max: Infinity, step: 1 };
  return { name: fact, min: definition.min, max: definition.max ?? Infinity, step: definition.step };
}

function at(scale: Scale, ...bands: readonly (BandLimits | undefined)[]): readonly Threshold[] {
  return bands
    .flatMap((band) => [band?.min, band?.max, band?.above, band?.below])
    .flatMap((value) => (value === undefined ? [] : [{ value, scale }]));
}

function offScale(node: CriterionNode, { value, scale: { name, min, max, step } }: Threshold): readonly Remark[] {
  if (min <= value && value <= max && isOnGrid(value, step)) return [];
  const upTo = Number.isFinite(max) ? `from ${min} to ${max}` : `from ${min}`;
  const problem = `the limit ${value} is not on the scale of ${name}, which goes ${upTo} in steps of ${step}`;
  return [remarkOn(node, 'threshold-off-scale', problem, 'give a limit that an answer can have')];
}

/** Finer than any limit is written, so that "3 or more" and "more than 3" stay apart. */
const FINE = 1e-6;

function addsNothing(criterion: Criterion): boolean {
  if (!('exception' in criterion) || criterion.exception === undefined) return false;
  switch (criterion.rule) {
    case 'is':
      return criterion.exception.every((value) => criterion.values.includes(value));
    case 'range':
    case 'age':
      return isWithin(edgesOf(criterion.exception, FINE), edgesOf(criterion, FINE));
    case 'phase-window':
      return phasesAddNothing(criterion);
    default:
      return false;
  }
}

/** An exception counts only on a scale that the window itself has. */
function phasesAddNothing({ trl, cri, exception }: PhaseWindowRule): boolean {
  return [
    [trl, exception?.trl],
    [cri, exception?.cri],
  ].every(([span, wider]) => !span || !wider || isWithin(edgesOf(wider, FINE), edgesOf(span, FINE)));
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return outer.min <= inner.min && inner.max <= outer.max;
}

function emptyException(node: CriterionNode): Remark {
  const problem = 'the exception lies inside what the rule already accepts';
  return remarkOn(node, 'exception-adds-nothing', problem, 'widen the exception, or leave it out');
}
