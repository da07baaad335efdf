import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntry } from '#features/catalogue/catalogue-files.ts';
import expectedIds from '../../prisma/expected-ids.json' with { type: 'json' };

const DRAFTS = join(import.meta.dirname, '../../prisma/drafts');
const PUBLISHED = join(import.meta.dirname, '../../prisma/catalogue');
const drafts = readdirSync(DRAFTS).filter((file) => file.endsWith('.yaml'));

describe('the drafts', () => {
  it.each(drafts)('%s reads as an entry', (file) => {
    expect(readEntry(file, readFileSync(join(DRAFTS, file), 'utf8'))).toHaveProperty('instrument');
  });

  it('are expected, and none of them is published already', () => {
    const published = readdirSync(PUBLISHED);

    expect(drafts.filter((file) => published.includes(file))).toEqual([]);
    expect(drafts.filter((file) => !expectedIds.includes(file.replace('.yaml', '')))).toEqual([]);
  });
});
