import type { StatedFactName } from '#core/profile/facts/fact-catalogue.ts';

/** One row of an answer. */
export type AnswerRow = Readonly<Record<string, string>>;

/** A population that can be asked in SQL: the port between the questions and the database that answers them. */
export type CompanyTable = {
  readonly companies: number;
  /** The facts that a column of the file tells. */
  readonly facts: readonly StatedFactName[];
  /** Columns that are no fact. */
  readonly ignored: readonly string[];
  /** Works out, once, the columns that the questions name. */
  readonly prepare: (sql: string) => Promise<void>;
  readonly ask: (sql: string) => Promise<readonly AnswerRow[]>;
  readonly close: () => void;
};

/** Tells how far a slow step has come. */
export type OnProgress = (done: number, all: number) => void;
