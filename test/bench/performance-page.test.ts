import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../bench/parts.ts';
import { withBlock } from '../../bench/performance-page.ts';

const PAGE = [
  'Before.',
  '<!-- http: start -->',
  'Old.',
  '<!-- http: end -->',
  'After.',
  '<!-- batch: start -->',
  '<!-- batch: end -->',
];

describe('a table of docs/performance.md', () => {
  it('takes the place of the one before, and leaves everything around it', () => {
    const page = withBlock(PAGE.join('\n'), 'http', '\nNew.\n');

    expect(page).toBe(
      'Before.\n<!-- http: start -->\n\nNew.\n\n<!-- http: end -->\nAfter.\n<!-- batch: start -->\n<!-- batch: end -->',
    );
  });

  it('written twice is written once', () => {
    const once = withBlock(PAGE.join('\n'), 'batch', 'New.');

    expect(withBlock(once, 'batch', 'New.')).toBe(once);
  });

  it('without a place is an error that names it', () => {
    expect(() => withBlock('Nothing.', 'http', 'New.')).toThrow('needs the lines <!-- http: start -->');
  });

  it.each([...Object.keys(PARTS), 'soak'])('has its place: %s', (name) => {
    const page = readFileSync('docs/performance.md', 'utf8');

    expect(withBlock(page, name, 'New.')).toContain(`<!-- ${name}: start -->\n\nNew.\n\n<!-- ${name}: end -->`);
  });
});
