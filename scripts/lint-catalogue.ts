// Looks the whole catalogue over before it is published: errors end with exit code 1, warnings are for people.

import { parametersOn } from '#core/catalogue/parameter.ts';
import { lintCatalogue } from '#core/lint/lint-catalogue.ts';
import { CatalogueFault } from '#features/catalogue/catalogue-fault.ts';
import { OUR_CATALOGUE, readCatalogueFiles } from '#features/catalogue/catalogue-files.ts';
import expectedIds from '../prisma/expected-ids.json' with { type: 'json' };
import { toLintReport } from './lint-report.ts';

try {
  const { instruments, parameters } = await readCatalogueFiles(OUR_CATALOGUE);
  const today = new Date().toISOString().slice(0, 10);
  const findings = lintCatalogue(instruments, { today, parameters: parametersOn(parameters, today), expectedIds });
  console.log(`${instruments.length} instruments\n\n${toLintReport(findings)}`);
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  if (!(error instanceof CatalogueFault)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
