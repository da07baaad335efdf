import type { StatedFactName } from './facts/fact-catalogue.ts';
import type { Code } from './possible.ts';

/**
 * Where an answer starts to matter: what a rule, or a derived fact, tells apart. Numbers: edges, which lie between two grid points. Codes: those told apart from all
 * others. Sets: members told apart, and how many of them it takes.
 */
export type Cut =
  | { readonly on: 'numbers'; readonly fact: StatedFactName; readonly edges: readonly number[] }
  | { readonly on: 'codes'; readonly fact: StatedFactName; readonly codes: readonly Code[] }
  | {
      readonly on: 'members';
      readonly fact: StatedFactName;
      readonly members: readonly string[];
      readonly upTo: number;
    };
