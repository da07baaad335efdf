import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { IsoDate } from '#core/shared/iso-date.ts';
import type { Language } from '#core/shared/localized-text.ts';

/** What holds for every line of a batch, settled when it begins: a line is answered the same wherever it stands. */
export type BatchTerms = {
  readonly catalogue: Catalogue;
  /** The day asked about by lines that name none. */
  readonly today: IsoDate;
  readonly language: Language;
  readonly trace: 'reasons' | 'full';
  readonly contrast: 'none' | 'neighbours';
  /** Names the batch in the problems of its lines. */
  readonly requestId: string;
  /** Where the pages that explain problems are. */
  readonly baseUrl: string;
};
