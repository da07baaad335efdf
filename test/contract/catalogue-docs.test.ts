import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { anInstrument, text } from '#test/support/builders.ts';
import { catalogueOf } from '#test/support/start-app.ts';
import { cataloguePage } from '../../scripts/catalogue-page.ts';

const path = 'docs/catalogue.md';

describe(path, () => {
  it('is what the catalogue holds today; npm run catalogue:docs writes it anew', async () => {
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';

    expect(committed).toBe(cataloguePage(await readCatalogueFiles(OUR_CATALOGUE)));
  });
});

describe('the page of the catalogue', () => {
  const loan = anInstrument({
    id: 'a-loan',
    name: text('Growth | loan'),
    url: { address: 'https://example.no/loan', seen: 'page-seen' },
    phases: [{ are: ['scaling', 'commercialisation'], basis: 'stated', source: 'page' }],
  });
  const ended = anInstrument({
    id: 'b-ended',
    status: { is: 'historic', asOf: '2020', source: 'page', replacedBy: ['a-loan'] },
  });
  const proposed = anInstrument({ id: 'c-proposed', status: { is: 'proposed', asOf: '2026', source: 'page' } });
  const page = cataloguePage(catalogueOf([loan, ended, proposed]));

  it('says how many there are and how many are in force', () => {
    expect(page).toContain('3 instruments, 1 of them in force.');
    expect(page).toContain('| active | 1 |');
  });

  it('names what is in force in each of its phases, with the owner’s page and the entry', () => {
    const row = '[Growth / loan](https://example.no/loan) ([entry](../prisma/catalogue/a-loan.yaml))';

    expect(page.split(`| ${row} |`)).toHaveLength(3);
  });

  it('names what has ended with what replaced it, and what is only proposed, apart from the rest', () => {
    const [before, apart] = page.split('## Ended or only proposed');

    expect(before).not.toContain('b-ended.yaml');
    expect(apart).toContain(
      '- b-ended ([entry](../prisma/catalogue/b-ended.yaml)): ended (as of 2020), replaced by Growth | loan',
    );
    expect(apart).toContain('- c-proposed ([entry](../prisma/catalogue/c-proposed.yaml)): proposed (as of 2026)');
  });
});
