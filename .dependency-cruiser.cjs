// The import rule. Each rule is held by a planted violation in test/contract/import-rule.test.ts.

/** The core's folders; each may import itself and those before it. */
const coreFolders = [
  'shared',
  'profile',
  'eligibility',
  'compiled',
  'catalogue',
  'matching',
  'ranking',
  'advice',
  'population',
  'lint',
];

const zod = '^node_modules/zod/';
const routes = '[.]routes[.]ts$';
const prismaAdapter = '/prisma-[^/]+[.]ts$';
const searchAdapter = '/minisearch-[^/]+[.]ts$';
const populationAdapter = '/duckdb-[^/]+[.]ts$';
const workerAdapter = '/piscina-[^/]+[.]ts$';
const fileAdapter = '/(yaml-[^/]+|[^/]+-files)[.]ts$';

const coreOrder = coreFolders.map((folder, position) => ({
  name: `core-order-${folder}`,
  comment: `The core is built in layers: ${coreFolders.join(' → ')}. A folder imports itself and what stands before it; move the shared part down.`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${coreFolders.slice(0, position + 1).join('|')})/` },
}));

const core = [
  {
    name: 'core-is-pure',
    comment:
      'The core uses itself and zod. No framework, database, clock or Node: a feature fetches, the core decides.',
    severity: 'error',
    from: { path: '^src/core/' },
    to: { pathNot: ['^src/core/', zod] },
  },
  {
    name: 'core-folders-are-known',
    comment: 'Every core folder has its place in the order: add a new one to coreFolders in .dependency-cruiser.cjs.',
    severity: 'error',
    from: {},
    to: { path: '^src/core/', pathNot: `^src/core/(${coreFolders.join('|')})/` },
  },
  ...coreOrder,
];

/** What files of one role in a feature may import; everything else is refused. */
const featureMayImport = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/features/.*${from.path ?? ''}`, ...(from.pathNot ? { pathNot: from.pathNot } : {}) },
  to: { pathNot: ['^src/core/', '^src/features/', zod, ...allowed] },
});

const features = [
  {
    name: 'features-stand-alone',
    comment: 'Features never import each other: two features meet in the core or in app.ts.',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  featureMayImport(
    'features-decide',
    'A use case imports the core, its own folder and zod. HTTP belongs in x.routes.ts, SQL in prisma-x.ts, files in yaml-x.ts or x-files.ts, text search in minisearch-x.ts, populations in duckdb-x.ts, threads in piscina-x.ts.',
    { pathNot: [routes, prismaAdapter, fileAdapter, searchAdapter, populationAdapter, workerAdapter] },
    [],
  ),
  featureMayImport(
    'routes-declare',
    'Routes add Fastify types and platform/problem, refusals, language, etag and ndjson to what a feature may import. Work belongs in a use case.',
    { path: routes },
    [
      '^node_modules/(fastify|fastify-type-provider-zod)/',
      '^src/platform/(problem|language|etag|refusals|ndjson)[.]ts$',
    ],
  ),
  {
    name: 'routes-use-fastify-types-only',
    comment: 'Routes take Fastify as types (import type): the running server is handed to them by app.ts.',
    severity: 'error',
    from: { path: `^src/features/.*${routes}` },
    to: { path: '^node_modules/(fastify|fastify-type-provider-zod)/', dependencyTypesNot: ['type-only'] },
  },
  featureMayImport(
    'prisma-adapters-store',
    'A Prisma adapter adds platform/database to what a feature may import, and nothing else.',
    { path: prismaAdapter },
    ['^src/platform/database([.]ts$|/)'],
  ),
  featureMayImport(
    'search-adapters-search',
    'A search adapter adds minisearch to what a feature may import, and nothing else.',
    { path: searchAdapter },
    ['^node_modules/minisearch/'],
  ),
  featureMayImport(
    'population-adapters-count',
    'A population adapter adds DuckDB to what a feature may import, and nothing else.',
    { path: populationAdapter },
    ['^node_modules/@duckdb/node-api/'],
  ),
  featureMayImport(
    'worker-adapters-share-out',
    'A worker adapter adds piscina and node:v8 to what a feature may import, and nothing else.',
    { path: workerAdapter },
    ['^node_modules/piscina/', '^(node:)?v8$'],
  ),
  featureMayImport(
    'file-adapters-read',
    'A file adapter adds yaml, node:fs and node:path to what a feature may import, and nothing else.',
    { path: fileAdapter },
    ['^node_modules/yaml/', '^(node:)?(fs|fs/promises|path)$'],
  ),
];

const zones = [
  {
    name: 'platform-is-below',
    comment:
      'The platform is what we run on: it knows neither core nor features nor app. Pass what it needs as an argument.',
    severity: 'error',
    from: { path: '^src/platform/' },
    to: { path: '^src/', pathNot: '^src/platform/' },
  },
  {
    name: 'src-stands-without-tests',
    comment: 'What runs in production imports neither tests nor scripts.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|scripts)/' },
  },
  {
    name: 'crossings-are-visible',
    comment: 'An import into another zone is written #core/…, #features/… or #platform/…, never as ../.',
    severity: 'error',
    from: { path: '^(src/[^/]+|test|scripts)/' },
    to: { path: '^src/[^/]+/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  },
  {
    name: 'neighbours-are-relative',
    comment: 'Inside a zone an import is relative: # is kept for crossings, so that they stand out.',
    severity: 'error',
    from: { path: '^(src/[^/]+)/' },
    to: { path: '^$1/', dependencyTypes: ['aliased-subpath-import'] },
  },
];

const bench = [
  {
    name: 'peers-stay-apart',
    comment:
      'Other rule engines are there to be measured: only bench/peers imports them, and nothing else learns their forms.',
    severity: 'error',
    from: { pathNot: '^bench/peers/' },
    to: { path: '^node_modules/(@gorules/zen-engine|json-logic-engine|json-rules-engine)/' },
  },
  {
    name: 'src-stands-without-bench',
    comment: 'What runs in production does not import what measures it.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^bench/' },
  },
];

const hygiene = [
  {
    name: 'no-circular',
    comment: 'Two modules that import each other are one module, or hide a third: find it and give it a name.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A module that nobody imports and that imports nobody is dead: use it or delete it.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: '^src/(main|cli/envei)[.]ts$' },
    to: {},
  },
  {
    name: 'no-dev-dependencies',
    comment: 'The image is installed without dev dependencies: move the package to "dependencies", or do without.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'no-unlisted-packages',
    comment:
      'A package that package.json does not name is there by luck: add it, with its line in docs/dependencies.md.',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-unresolvable',
    comment: 'The import points at nothing: check the path, its .ts ending, and package.json "imports".',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...core, ...features, ...zones, ...bench, ...hygiene],
  options: {
    doNotFollow: { path: ['node_modules', '^src/platform/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default', 'types'],
    },
  },
};
