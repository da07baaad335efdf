import type { BatchLine } from './batch-line.ts';
import type { BatchTerms } from './batch-terms.ts';

/** Something that went wrong on our side; somebody has to look at it. */
export type Trouble = {
  readonly line: number;
  /** The instrument that could not be judged, when that is all. */
  readonly instrumentId?: string;
  readonly error: unknown;
};

/** The answers to some lines, ready to be sent. */
export type AnsweredLines = {
  /** One line of JSON for each, in their order, each with its newline; in UTF-8, as it is sent. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: number;
  /** How many of the lines got a problem for an answer. */
  readonly problems: number;
  readonly troubles: readonly Trouble[];
};

export type AnswerLines = (lines: readonly BatchLine[], terms: BatchTerms) => Promise<AnsweredLines>;
