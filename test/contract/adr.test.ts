import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'docs/adr';
const HEADINGS = ['Context', 'Decision', 'Consequences', 'Checked by'];

const files = readdirSync(FOLDER).toSorted();
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

describe('the decisions in docs/adr', () => {
  it('are numbered from 0001, without gaps or repeats', () => {
    const numbers = files.map((file) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]));

    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(files.map((_, index) => index + 1));
  });

  it.each(files)('%s carries its number in its title', (file) => {
    expect(read(file)).toMatch(new RegExp(`^# ${file.slice(0, 4)}\\. \\S`));
  });

  it.each(files)('%s has the four headings, in order', (file) => {
    const headings = [...read(file).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

    expect(headings).toEqual(HEADINGS);
  });

  it.each(files)('%s is checked by files that exist', (file) => {
    const [, checkedBy = ''] = read(file).split('## Checked by');
    const named = [...checkedBy.matchAll(/`((?:test|scripts)\/[^`]+|[^`/\s]+\.(?:cjs|json))`/g)].map(
      ([, path = '']) => path,
    );

    expect(named).not.toEqual([]);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(files)('%s fits on a page', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(70);
  });
});
