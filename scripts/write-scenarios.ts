// Rewrites test/scenarios from the catalogue: one file for every instrument in force, and none for those that are gone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { SCENARIO_FOLDER, scenarioFiles } from './scenario-files.ts';

const { instruments } = await realCatalogue();
const files = scenarioFiles(instruments);
mkdirSync(SCENARIO_FOLDER, { recursive: true });
for (const file of readdirSync(SCENARIO_FOLDER)) if (!files.has(file)) rmSync(join(SCENARIO_FOLDER, file));
for (const [file, text] of files) writeFileSync(join(SCENARIO_FOLDER, file), text);
console.log(`${SCENARIO_FOLDER}: ${files.size} files written`);
