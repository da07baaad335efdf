// Rewrites docs/catalogue.md from the entries as they are.
import { writeFileSync } from 'node:fs';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import { cataloguePage } from './catalogue-page.ts';

const path = 'docs/catalogue.md';
writeFileSync(path, cataloguePage(await readCatalogueFiles(OUR_CATALOGUE)));
console.log(`${path}: written`);
