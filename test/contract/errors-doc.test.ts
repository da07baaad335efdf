import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_STATUS } from '#platform/problem.ts';
import { FAULT_TEXTS } from '#platform/wording/fault-texts.ts';

const [, problems = '', faults = ''] = readFileSync('docs/errors.md', 'utf8').split(/^## .+$/m);

/** The cells of each row of the table, without its head. */
function rowsOf(section: string): string[][] {
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

describe('docs/errors.md', () => {
  it('lists exactly the problems that exist, with their status', () => {
    const listed = rowsOf(problems).map(([code, status]) => [code, Number(status)]);

    expect(listed.toSorted()).toEqual(Object.entries(PROBLEM_STATUS).toSorted());
  });

  it('lists exactly the faults that exist', () => {
    const listed = rowsOf(faults).map(([code]) => code);

    expect(listed.toSorted()).toEqual(Object.keys(FAULT_TEXTS).toSorted());
  });

  it('says of each when it comes and what to do', () => {
    const gaps = [...rowsOf(problems), ...rowsOf(faults)].filter((cells) => cells.some((cell) => cell === ''));

    expect(gaps).toEqual([]);
  });
});
