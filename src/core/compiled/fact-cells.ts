import { type Code, type Interval, numbers, type Possible } from '../profile/possible.ts';

/** So many cells of one fact are kept; a hierarchy of codes has hundreds, and an interval can span any two edges. */
const MOST_CELLS = 2048;

/**
 * Something worked out once for every cell of a fact, when the cell is met for the first time: all that the rules on the
 * fact do not tell apart is one cell. Edges part a number fact; they lie between two grid points, so that a value is always
 * between two of them and never on one.
 */
export class FactCells<Value> {
  readonly #edges: Float64Array;
  readonly #workOut: (cell: Possible) => Value;
  readonly #byPlace: (Value | undefined)[] = [];
  readonly #byCode = new Map<Code, Value>();
  readonly #byName = new Map<string, Value>();

  constructor(edges: readonly number[], workOut: (cell: Possible) => Value) {
    this.#edges = Float64Array.from(new Set(edges)).toSorted();
    this.#workOut = workOut;
  }

  /** Between which two edges a number lies. */
  intervalOf(value: number): number {
    return placeOf(value, this.#edges);
  }

  at(possible: Possible): Value {
    if (possible.kind === 'codes' && possible.codes.length === 1) return this.#atCode(possible.codes[0] ?? '');
    if (possible.kind === 'numbers' && possible.intervals.length === 1) return this.#atInterval(possible);
    return this.#among(possible);
  }

  #atCode(code: Code): Value {
    return this.#byCode.get(code) ?? this.#meetCode(code);
  }

  #atInterval(possible: Extract<Possible, { kind: 'numbers' }>): Value {
    const only = possible.intervals[0];
    if (only === undefined || only.min !== only.max) return this.#among(possible);
    const place = placeOf(only.min, this.#edges);
    return this.#byPlace[place] ?? this.#meetPlace(place);
  }

  #meetCode(code: Code): Value {
    if (this.#byCode.size >= MOST_CELLS) this.#byCode.clear();
    const value = this.#workOut({ kind: 'codes', codes: [code] });
    this.#byCode.set(code, value);
    return value;
  }

  #meetPlace(place: number): Value {
    const value = this.#workOut(numbers(spanning(this.#edges, place, place)));
    this.#byPlace[place] = value;
    return value;
  }

  /** Several values, or any: an interval as far as the edges around it, since no rule tells the difference. */
  #among(possible: Possible): Value {
    const cell =
      possible.kind === 'numbers' ? numbers(...possible.intervals.map((one) => this.#widened(one))) : possible;
    const name = nameOf(cell);
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#byName.size >= MOST_CELLS) this.#byName.clear();
    const value = this.#workOut(cell);
    this.#byName.set(name, value);
    return value;
  }

  #widened({ min, max }: Interval): Interval {
    return spanning(this.#edges, placeOf(min, this.#edges), placeOf(max, this.#edges));
  }
}

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
