import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

const reportSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const planted: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['core-is-pure', 'src/core/shared/reads-a-file.ts', "import 'node:fs';"],
  ['core-is-pure', 'src/core/shared/serves.ts', "import type {} from 'fastify';"],
  ['core-is-pure', 'src/core/ranking/asks-a-feature.ts', "import '#features/catalogue/find.ts';"],
  ['core-is-pure', 'src/core/ranking/asks-the-platform.ts', "import '#platform/problem.ts';"],
  ['core-order-shared', 'src/core/shared/looks-up.ts', "import '../profile/profile.ts';"],
  ['core-order-profile', 'src/core/profile/looks-up.ts', "import '../eligibility/verdict.ts';"],
  ['core-order-eligibility', 'src/core/eligibility/looks-up.ts', "import '../catalogue/instrument.ts';"],
  ['core-order-compiled', 'src/core/compiled/looks-up.ts', "import '../catalogue/instrument.ts';"],
  ['core-order-catalogue', 'src/core/catalogue/looks-up.ts', "import '../matching/match.ts';"],
  ['core-order-matching', 'src/core/matching/looks-up.ts', "import '../ranking/rank.ts';"],
  ['core-order-ranking', 'src/core/ranking/looks-up.ts', "import '../advice/change.ts';"],
  ['core-order-advice', 'src/core/advice/looks-up.ts', "import '../population/population-sql.ts';"],
  ['core-order-population', 'src/core/population/looks-up.ts', "import '../lint/lint-catalogue.ts';"],
  ['core-folders-are-known', 'src/features/matching/uses-new-folder.ts', "import '#core/novelty/new.ts';"],
  ['features-stand-alone', 'src/features/matching/asks-a-neighbour.ts', "import '#features/catalogue/find.ts';"],
  ['features-decide', 'src/features/matching/serves.ts', "import type {} from 'fastify';"],
  ['features-decide', 'src/features/matching/answers.ts', "import '#platform/problem.ts';"],
  ['features-decide', 'src/features/matching/reads-a-file.ts', "import 'node:fs';"],
  ['routes-declare', 'src/features/matching/stores.routes.ts', "import '#platform/database.ts';"],
  ['routes-declare', 'src/features/matching/reads.routes.ts', "import 'node:fs';"],
  ['routes-use-fastify-types-only', 'src/features/matching/starts.routes.ts', "import 'fastify';"],
  ['prisma-adapters-store', 'src/features/matching/prisma-answers.ts', "import '#platform/problem.ts';"],
  ['prisma-adapters-store', 'src/features/matching/prisma-bypass.ts', "import '#platform/generated/client.ts';"],
  ['file-adapters-read', 'src/features/matching/yaml-stores.ts', "import '#platform/database.ts';"],
  ['file-adapters-read', 'src/features/matching/asks-net-files.ts', "import 'node:http';"],
  ['search-adapters-search', 'src/features/matching/minisearch-stores.ts', "import '#platform/database.ts';"],
  ['population-adapters-count', 'src/features/matching/duckdb-stores.ts', "import '#platform/database.ts';"],
  ['worker-adapters-share-out', 'src/features/matching/piscina-stores.ts', "import '#platform/database.ts';"],
  ['features-decide', 'src/features/matching/starts-threads.ts', "import 'piscina';"],
  ['platform-is-below', 'src/platform/knows-core.ts', "import '#core/shared/day.ts';"],
  ['platform-is-below', 'src/platform/knows-feature.ts', "import '#features/catalogue/find.ts';"],
  ['platform-is-below', 'src/platform/knows-app.ts', "import '../app.ts';"],
  ['src-stands-without-tests', 'src/app.ts', "import '#test/support/builders.ts';"],
  ['crossings-are-visible', 'src/features/matching/climbs.ts', "import '../../core/shared/day.ts';"],
  ['crossings-are-visible', 'test/climbs.ts', "import '../src/core/shared/day.ts';"],
  ['neighbours-are-relative', 'src/core/shared/points-at-itself.ts', "import '#core/shared/day.ts';"],
  ['peers-stay-apart', 'bench/engine/borrows.ts', "import 'json-rules-engine';"],
  ['peers-stay-apart', 'src/core/shared/borrows-a-peer.ts', "import 'json-logic-engine';"],
  ['peers-stay-apart', 'test/borrows.ts', "import type {} from '@gorules/zen-engine';"],
  ['src-stands-without-bench', 'src/platform/measures.ts', "import '../../bench/random.ts';"],
  ['no-circular', 'src/core/shared/egg.ts', "import './hen.ts';"],
  ['no-orphans', 'src/core/shared/alone.ts', 'export const alone = 1;'],
  ['no-dev-dependencies', 'src/platform/tests-itself.ts', "import 'vitest';"],
  ['no-unlisted-packages', 'src/platform/borrows.ts', "import 'unlisted';"],
  ['no-unresolvable', 'src/platform/points-at-nothing.ts', "import './nothing.ts';"],
];

/** What the planted files point at, and every import that is allowed. */
const allowed: Readonly<Record<string, string>> = {
  'src/core/shared/day.ts': "import 'zod';",
  'src/core/shared/hen.ts': "import './egg.ts';",
  'src/core/profile/profile.ts': "import '../shared/day.ts';",
  'src/core/eligibility/verdict.ts': "import '../profile/profile.ts';",
  'src/core/catalogue/instrument.ts': "import '../eligibility/verdict.ts';",
  'src/core/matching/match.ts': "import '../catalogue/instrument.ts';",
  'src/core/ranking/rank.ts': "import '../matching/match.ts';",
  'src/core/advice/change.ts': "import '../ranking/rank.ts';",
  'src/core/population/population-sql.ts': "import '../matching/match.ts';",
  'src/core/lint/lint-catalogue.ts': "import '../catalogue/instrument.ts';",
  'src/core/novelty/new.ts': "import '../shared/day.ts';",
  'src/features/catalogue/find.ts': "import '#core/catalogue/instrument.ts';\nimport 'zod';",
  'src/features/catalogue/catalogue.routes.ts':
    "import type {} from 'fastify';\nimport '#platform/problem.ts';\nimport '#platform/ndjson.ts';\nimport './find.ts';",
  'src/features/catalogue/prisma-instruments.ts': "import '#platform/database.ts';\nimport './find.ts';",
  'src/features/catalogue/yaml-instruments.ts': "import 'yaml';\nimport 'node:fs/promises';\nimport 'node:path';",
  'src/features/catalogue/minisearch-instruments.ts': "import 'minisearch';\nimport './find.ts';",
  'src/features/catalogue/duckdb-companies.ts': "import '@duckdb/node-api';\nimport './find.ts';",
  'src/features/catalogue/piscina-workers.ts': "import 'piscina';\nimport 'node:v8';\nimport './find.ts';",
  'src/features/catalogue/catalogue-files.ts': "import 'node:fs';\nimport './yaml-instruments.ts';",
  'src/platform/problem.ts': "import 'fastify';",
  'src/platform/ndjson.ts': "import './problem.ts';",
  'src/platform/database.ts': "import './generated/client.ts';\nimport 'node:fs';",
  'src/platform/generated/client.ts': 'export const client = 1;',
  'src/main.ts': "import './app.ts';",
  'bench/random.ts': 'export const random = 1;',
  'bench/peers/json-rules-engine.ts':
    "import 'json-rules-engine';\nimport '@gorules/zen-engine';\nimport '../random.ts';",
  'test/support/builders.ts': "import '#core/shared/day.ts';\nimport '../../src/app.ts';\nimport 'vitest';",
};

const PACKAGES = [
  'zod',
  'fastify',
  'yaml',
  'minisearch',
  'piscina',
  '@duckdb/node-api',
  'vitest',
  'unlisted',
  'json-rules-engine',
  'json-logic-engine',
  '@gorules/zen-engine',
];

describe('the import rule', () => {
  const tree = mkdtempSync(join(tmpdir(), 'envei-import-rule-'));
  const violations: { file: string; rule: string }[] = [];

  const write = (file: string, source: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), `${source}\nexport {};\n`);
  };

  const writePackage = (name: string) => {
    write(`node_modules/${name}/index.js`, '');
    writeFileSync(
      join(tree, `node_modules/${name}/package.json`),
      JSON.stringify({ name, type: 'module', main: 'index.js' }),
    );
  };

  beforeAll(() => {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, join(tree, file));
    cpSync('bench/peers/package.json', join(tree, 'bench/peers/package.json'), { recursive: true });
    for (const name of PACKAGES) writePackage(name);
    for (const [file, source] of Object.entries(allowed)) write(file, source);
    for (const [, file, source] of planted) write(file, source);
    const { summary } = cruise(tree, ['src', 'test', 'bench']);
    violations.push(...summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name })));
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(planted)('%s catches %s', (rule, file) => {
    expect(violations).toContainEqual({ file, rule });
  });

  it('leaves every allowed import alone', () => {
    const innocent = Object.keys(allowed).filter((file) => file !== 'src/core/shared/hen.ts');

    expect(violations.filter(({ file }) => innocent.includes(file))).toEqual([]);
  });

  it('has a planted violation for every rule', () => {
    const script =
      "console.log(JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name)))";
    const rules = z
      .array(z.string())
      .parse(JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })));

    // Nothing stands after the last folder of the core, so its order cannot be broken.
    const breakable = rules.filter((rule) => rule !== 'core-order-lint');
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(breakable));
  });

  it('sees every module of the product', () => {
    const files = globSync('src/**/*.ts').filter((file) => !file.startsWith(join('src', 'platform', 'generated')));

    const cruised = new Set(cruise('.', ['src']).modules.map(({ source }) => source));

    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !cruised.has(file))).toEqual([]);
  });
});

function cruise(folder: string, sources: readonly string[]) {
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [command, ...sources, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return reportSchema.parse(JSON.parse(stdout));
}
