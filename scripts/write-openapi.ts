// Writes the specification that the routes make into openapi/openapi.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { openApiText } from './openapi-text.ts';

const path = 'openapi/openapi.json';
mkdirSync('openapi', { recursive: true });
writeFileSync(path, await openApiText());
console.log(`${path}: written`);
