import { definitionOf, type StatedFactName } from '../profile/facts/fact-catalogue.ts';
import type { Interval, Possible } from '../profile/possible.ts';
import type { Change } from './change.ts';

/** Changes that differ in one fact only are one change with a wider aim: "national" and "international" become either. */
export function joinAlternatives(changes: readonly Change[]): readonly Change[] {
  const places = changes[0]?.length ?? 0;
  return Array.from({ length: places }, (_, place) => place).reduce(joinAt, changes);
}

function joinAt(changes: readonly Change[], place: number): readonly Change[] {
  const groups = new Map<string, Change>();
  for (const change of changes) {
    const others = change.map(({ fact, to }, index) => (index === place ? [fact] : [fact, to]));
    const key = JSON.stringify(others);
    const earlier = groups.get(key);
    groups.set(key, earlier === undefined ? change : widened(earlier, change, place));
  }
  return [...groups.values()];
}

function widened(left: Change, right: Change, place: number): Change {
  return left.map((part, index) => {
    const other = right[index];
    return index === place && other !== undefined
      ? { fact: part.fact, to: either(part.to, other.to, stepOf(part.fact)) }
      : part;
  });
}

function stepOf(fact: StatedFactName): number {
  const definition = definitionOf(fact);
  return definition.type === 'number' ? definition.step : 1;
}

function either(left: Possible, right: Possible, step: number): Possible {
  if (left.kind === 'numbers' && right.kind === 'numbers') {
    return { kind: 'numbers', intervals: touching([...left.intervals, ...right.intervals], step) };
  }
  if (left.kind === 'codes' && right.kind === 'codes') return { kind: 'codes', codes: [...left.codes, ...right.codes] };
  if (left.kind === 'sets' && right.kind === 'sets') return { kind: 'sets', sets: [...left.sets, ...right.sets] };
  return left;
}

/** Intervals in order, those side by side on the grid joined; half a step covers what is lost in the last digits. */
function touching(intervals: readonly Interval[], step: number): readonly Interval[] {
  const joined: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => a.min - b.min)) {
    const last = joined.at(-1);
    const touches = last !== undefined && next.min <= last.max + 1.5 * step;
    if (touches) joined[joined.length - 1] = { min: last.min, max: Math.max(last.max, next.max) };
    else joined.push(next);
  }
  return joined;
}
