import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const words = rows.map(([word = '']) => word.toLowerCase());

describe('docs/glossary.md', () => {
  it('names each word once, in alphabetical order', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words).toEqual([...new Set(words)].toSorted());
  });

  it('says of each word what it means, what it is called in Norwegian, and where it lives', () => {
    expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
  });

  it('gives each meaning in one sentence', () => {
    const meanings = rows.map(([, meaning = '']) => meaning);

    expect(meanings.filter((meaning) => !/^[A-Z][^.]*\.$/.test(meaning))).toEqual([]);
  });

  it('points at files that exist', () => {
    const paths = rows.map(([, , , path = '']) => path.replaceAll('`', ''));

    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
