import { addRow, type BitRow } from './bit-row.ts';

/** Room for the first rows; it doubles when they need more. */
const FIRST_ROOM = 1024;

/**
 * Rows kept one after the other. Judging takes so little that fetching what it reads is much of it: a row of its own is three
 * steps away in memory, one in here a single step.
 */
export class RowPool {
  #rows = new Int32Array(FIRST_ROOM);
  /** No row stands at 0, so that 0 can say that there is none. */
  #used = 1;

  /** Where the row stands from now on. */
  keep(row: BitRow): number {
    const at = this.#used;
    this.#used += row.length;
    if (this.#used > this.#rows.length) this.#rows = withRoomFor(2 * this.#used, this.#rows);
    this.#rows.set(row, at);
    return at;
  }

  /** Adds what the row that stands there means to what is meant already. */
  add(target: Int32Array, at: number): void {
    addRow(target, this.#rows, at);
  }
}

function withRoomFor(length: number, rows: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(rows);
  return larger;
}
