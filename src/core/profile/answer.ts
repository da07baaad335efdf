/** A plain value as it crosses the wire: number, code, day, true or false, a list of codes, or an industry code with its scheme. */
export type PlainValue = number | string | boolean | readonly string[] | IndustryCode;
type IndustryCode = { readonly code: string; readonly scheme: 'SN2025' | 'SN2007' };

/** Where an answer comes from. `assumed` may open a door but never close one. */
export const PROVENANCES = ['declared', 'register', 'derived', 'assumed'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What a profile says of one fact: exact, an interval (either end may be left out), or one of several. */
export type Answer =
  | PlainValue
  | { readonly value: PlainValue; readonly provenance?: Provenance | undefined }
  | {
      readonly min?: number | string | undefined;
      readonly max?: number | string | undefined;
      readonly provenance?: Provenance | undefined;
    }
  | { readonly oneOf: readonly PlainValue[]; readonly provenance?: Provenance | undefined };
