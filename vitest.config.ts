import { defineConfig } from 'vitest/config';

/** Slow tests share one server or browser: their files run one after the other. */
const serial = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: ['test/core/**/*.test.ts'], sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'http',
          include: ['test/{bench,boundaries,features,platform,contract,golden,evaluation}/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...serial,
          name: 'database',
          include: ['test/database/**/*.test.ts'],
          globalSetup: ['test/support/real-postgres.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...serial,
          name: 'process',
          testTimeout: 120_000,
          include: ['test/process/**/*.test.ts'],
          globalSetup: ['test/support/real-postgres.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      { test: { ...serial, name: 'browser', include: ['test/browser/**/*.test.ts'], sequence: { groupOrder: 3 } } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/main.ts', 'src/platform/generated/**'],
      reporter: ['text-summary', 'html'],
      thresholds: {
        lines: 80,
        statements: 80,
        functions: 80,
        branches: 80,
        'src/core/**': { lines: 95, statements: 95, functions: 95, branches: 95 },
      },
    },
  },
});
