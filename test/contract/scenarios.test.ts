import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realCatalogue } from '#test/support/real-catalogue.ts';
import { SCENARIO_FOLDER, scenarioFiles } from '../../scripts/scenario-files.ts';

const HINT = 'run `npm run scenarios` and review the difference as a change of policy';
const MOST_LINES = 140;

const { instruments } = await realCatalogue();
const files = scenarioFiles(instruments);

describe('test/scenarios', () => {
  it('holds a document for every instrument in force, and for no other', () => {
    expect(readdirSync(SCENARIO_FOLDER).toSorted(), HINT).toEqual([...files.keys()].toSorted());
  });

  it.each([...files])('says in %s what the rules say today', (file, text) => {
    expect(readFileSync(join(SCENARIO_FOLDER, file), 'utf8'), HINT).toBe(text);
  });

  it.each([...files])('keeps %s short enough to read', (_, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it.each([...files])('finds in %s somebody who gets a yes', (_, text) => {
    expect(text).not.toContain('Vi fant ingen som kan få ja');
  });
});
