import type { Catalogue } from '#core/catalogue/catalogue.ts';

/** Finds instruments by words in any language: their ids, best first. */
export type SearchCatalogue = (catalogue: Catalogue, text: string) => readonly string[];
