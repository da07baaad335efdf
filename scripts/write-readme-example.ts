// Rewrites the example in README.md from the catalogue and the code as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { endOfDayInNorway } from '#platform/oslo-time.ts';
import { createInMemoryCatalogueRepository } from '#test/support/in-memory-catalogue-repository.ts';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { createApp } from '../src/app.ts';
import { EXAMPLE_REQUEST, withExample, writeDown } from './readme-example.ts';

const path = 'README.md';
const catalogue = await realCatalogue();
const app = await createApp({
  apiVersion: '0.1.0',
  logLevel: 'silent',
  requestsPerMinute: 1,
  standing: () => ({ state: 'ready', repository: createInMemoryCatalogueRepository(), catalogue }),
  today: () => EXAMPLE_REQUEST.asOf,
  endOfDay: endOfDayInNorway,
});
const headers = { 'accept-language': 'en' };
const answer = await app.inject({ method: 'POST', url: '/v1/matches', headers, payload: EXAMPLE_REQUEST });
await app.close();
writeFileSync(path, withExample(readFileSync(path, 'utf8'), writeDown(answer.json())));
console.log(`${path}: example rewritten`);
