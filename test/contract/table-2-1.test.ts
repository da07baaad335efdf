import { describe, expect, it } from 'vitest';
import type { Source } from '#core/catalogue/source.ts';
import { PHASES, type Phase } from '#core/profile/facts/options.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';

/** The instruments Menon Economics (2021) lists for each phase in table 2-1, 19 rows. */
const TABLE: Readonly<Record<Phase, readonly string[]>> = {
  'technology-and-product-development': ['skattefunn', 'ipn', 'eurostars', 'horisont-europa', 'pri'],
  'test-and-verification': [
    'kvalifiseringsprosjekt',
    'verifiseringsprosjekt',
    'nasjonal-forskningsinfrastruktur',
    'norsk-katapult',
    'finansieringsordning-kliniske-tester',
  ],
  commercialisation: ['innovasjonskontrakter', 'innovasjonspartnerskap'],
  scaling: ['innovasjonslan', 'investeringsstotte-smb', 'siva-eiendom'],
  'international-expansion': [
    'dorapner-uteapparat',
    'klyngeprogrammet',
    'eksfin-eksportkredittlan',
    'eksfin-eksportkredittgaranti',
  ],
};
const ROWS = PHASES.flatMap((phase) => TABLE[phase].map((id) => ({ id, phase })));

const { instruments } = await realCatalogue();

/** The phases an entry says the table states for it; what is inferred from the table is our own. */
function statedByTheTable(id: string): readonly Phase[] {
  const { phases = [], sources = {} } = instruments.find((instrument) => instrument.id === id) ?? {};
  return phases
    .filter(({ basis, source = '' }) => basis === 'stated' && isTheTable(sources[source]))
    .flatMap(({ are }) => are);
}

function isTheTable(source: Source | undefined): boolean {
  return (
    source !== undefined && 'document' in source && source.document === '001' && source.section.includes('tabell 2-1')
  );
}

describe('table 2-1', () => {
  it.each(ROWS)('places $id in $phase, and so does the catalogue, as stated', ({ id, phase }) => {
    expect(statedByTheTable(id)).toEqual([phase]);
  });

  it('has 5, 5, 2, 3 and 4 rows in the catalogue, and no other entry calls its phase stated there', () => {
    const placed = instruments.flatMap(({ id }) => statedByTheTable(id));

    expect(PHASES.map((phase) => placed.filter((one) => one === phase).length)).toEqual([5, 5, 2, 3, 4]);
  });

  it('places nothing that has ended', () => {
    const standing = ROWS.map(({ id }) => instruments.find((instrument) => instrument.id === id)?.status.is);

    expect(new Set(standing)).toEqual(new Set(['active']));
  });
});
