import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const document = readFileSync('ARCHITECTURE.md', 'utf8');
const [, folders = ''] = document.split('| Folder | Question it answers |');

const importRule = z
  .object({ forbidden: z.array(z.object({ name: z.string() })) })
  .parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'));

describe('ARCHITECTURE.md', () => {
  it('lists the folders of the core in the order of the import rule', () => {
    const listed = [...(folders.split('\n\n')[0] ?? '').matchAll(/^\| `([a-z]+)` \|/gm)].map(([, folder]) => folder);
    const order = importRule.forbidden.flatMap(({ name }) => /^core-order-(.+)$/.exec(name)?.[1] ?? []);

    expect(listed).toEqual(order);
  });

  it('names only files that exist', () => {
    const named = [...document.matchAll(/`((?:core|features|platform|src|docs|prisma|test)\/[\w./-]+\.[a-z]+)`/g)];
    const paths = named.map(([, path = '']) => path).filter((path) => !/(^|\/)(x|y)[./]/.test(path));

    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
  });
});
