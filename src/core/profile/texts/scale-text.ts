import type { LocalizedText } from '../../shared/localized-text.ts';

type LevelText = { readonly level: number; readonly name: LocalizedText; readonly description: LocalizedText };

/** A scale of maturity: what it measures, whose wording the names follow, and its levels from the lowest. */
export type ScaleText = {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly source: LocalizedText;
  readonly levels: readonly LevelText[];
};
