import type { LocalizedText } from '../language.ts';

export type ProblemText = {
  readonly title: LocalizedText;
  /** What happened; `{name}` is filled in from the problem's parameters. */
  readonly detail: LocalizedText;
  readonly remedy: LocalizedText;
};
