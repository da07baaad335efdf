import { type Interval, numbers, type Possible } from '../profile/possible.ts';

/** Something worked out once for every cell of a fact: all that its rules do not tell apart is one cell. */
export type ByCell<Value> = (possible: Possible) => Value;

/** So many cells of one fact are kept; a hierarchy of codes has hundreds, and an interval can span any two edges. */
const MOST_CELLS = 2048;

/**
 * Looks a value up by cell and works it out when the cell is met for the first time. `edges` part a number fact; they lie
 * between two grid points, so that a value is always between two of them and never on one.
 */
export function byCell<Value>(edges: readonly number[], workOut: (cell: Possible) => Value): ByCell<Value> {
  const sorted = Float64Array.from(new Set(edges)).toSorted();
  const inCells = cellsOnce(workOut);
  const inPoints: (Value | undefined)[] = [];
  const inPoint = (place: number) => {
    const value = inPoints[place] ?? workOut(numbers(spanning(sorted, place, place)));
    inPoints[place] = value;
    return value;
  };
  return (possible) => {
    switch (possible.kind) {
      case 'numbers': {
        const [only] = possible.intervals;
        if (possible.intervals.length === 1 && only?.min === only?.max) return inPoint(placeOf(only?.min ?? 0, sorted));
        const cell = numbers(...possible.intervals.map((interval) => widened(interval, sorted)));
        return inCells(nameOf(cell), cell);
      }
      case 'codes': {
        const [only] = possible.codes;
        return inCells(possible.codes.length === 1 ? only : nameOf(possible), possible);
      }
      default:
        return inCells(nameOf(possible), possible);
    }
  };
}

function cellsOnce<Value>(workOut: (cell: Possible) => Value) {
  const values = new Map<unknown, Value>();
  return (name: unknown, cell: Possible): Value => {
    const known = values.get(name);
    if (known !== undefined) return known;
    if (values.size >= MOST_CELLS) values.clear();
    const value = workOut(cell);
    values.set(name, value);
    return value;
  };
}

/** No code looks like this. */
function nameOf(cell: Possible): string {
  return cell.kind === 'numbers' ? cell.intervals.map(({ min, max }) => `${min}–${max}`).join() : JSON.stringify(cell);
}

/** How many edges lie below the value. */
function placeOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanning(edges: Float64Array, from: number, to: number): Interval {
  return { min: edges[from - 1] ?? -Infinity, max: edges[to] ?? Infinity };
}

/** As far as the edges around it: no rule tells the difference. */
function widened({ min, max }: Interval, edges: Float64Array): Interval {
  return spanning(edges, placeOf(min, edges), placeOf(max, edges));
}
