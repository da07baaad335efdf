import type { Instrument } from '../catalogue/instrument.ts';
import { LANGUAGES } from '../shared/localized-text.ts';
import { areRelated } from './are-related.ts';
import { type LintFinding, toLintFinding } from './lint-finding.ts';

/**
 * Names that several instruments claim though they do not know of each other: whoever searches by one finds the others.
 * Instruments of one provider may share an alias, such as the provider's former name.
 */
export function nameFindings(instruments: readonly Instrument[]): readonly LintFinding[] {
  const claims = Map.groupBy(instruments.flatMap(claimsOf), ({ name }) => name);
  return [...claims.values()].flatMap((claimants) => {
    const [first, ...others] = claimants.filter((one) =>
      claimants.some((other) => other !== one && !mayShare(one, other)),
    );
    return first === undefined ? [] : [clash(first, others)];
  });
}

function mayShare(one: Claim, other: Claim): boolean {
  const isOfOneProvider = one.by.provider === other.by.provider && one.isAlias && other.isAlias;
  return isOfOneProvider || areRelated(one.by, other.by);
}

type Claim = { readonly name: string; readonly by: Instrument; readonly isAlias: boolean };

function claimsOf(by: Instrument): readonly Claim[] {
  const names = new Set([by.id, ...LANGUAGES.map((language) => by.name[language])].map(plain));
  const aliases = new Set(by.aliases.map(plain)).difference(names);
  return [
    ...[...names].map((name) => ({ name, by, isAlias: false })),
    ...[...aliases].map((name) => ({ name, by, isAlias: true })),
  ];
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function clash(first: Claim, others: readonly Claim[]): LintFinding {
  return toLintFinding(
    {
      code: 'alias-clash',
      path: [first.isAlias ? 'aliases' : 'name'],
      problem: `"${first.name}" also names ${others.map(({ by }) => by.id).join(', ')}`,
      remedy: 'leave it to one of them, or relate them',
    },
    first.by.id,
  );
}
