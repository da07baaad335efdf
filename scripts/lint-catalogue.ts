// Looks the whole catalogue over before it is published: errors end with exit code 1, warnings are for people.
import { lintCatalogue } from '#core/lint/lint-catalogue.ts';
import { CatalogueFault, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import expectedIds from '../prisma/expected-ids.json' with { type: 'json' };
import { toLintReport } from './lint-report.ts';

try {
  const instruments = await readCatalogueFiles('prisma/catalogue');
  const today = new Date().toISOString().slice(0, 10);
  const findings = lintCatalogue(instruments, { today, expectedIds });
  console.log(`${instruments.length} instruments\n\n${toLintReport(findings)}`);
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  if (!(error instanceof CatalogueFault)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
