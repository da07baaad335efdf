/** One part of the benchmark: what it measures, written as the block of docs/performance.md. */
export type Part = (effort: Effort) => Promise<string>;

export type Effort = {
  /** A smoke run: everything is done once, nothing is measured well. */
  readonly isQuick: boolean;
  /** Says how far a slow step has come. */
  readonly progress: (text: string) => void;
};

/** A part that cannot be measured here; the message says why, and what to do. */
export class PartFault extends Error {
  override readonly name = 'PartFault';
}
