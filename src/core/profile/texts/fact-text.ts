import type { LocalizedText } from '../../shared/localized-text.ts';

/**
 * The words for one fact. The label fits into a sentence ("We do not know … yet.") and before a value ("…: 60"). The question
 * is put to the company; for a derived fact it tells what the fact is worked out from. Help explains the terms in it.
 */
export type FactText = {
  readonly label: LocalizedText;
  readonly question: LocalizedText;
  readonly help?: LocalizedText;
};
