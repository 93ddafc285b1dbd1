import { defineConfig } from 'vitest/config';

const growing = 'tests/**/*.growth.test.ts';
/** Tests that start other programs: the commands of this project, its packager. */
const starting = ['tests/unit/scripts/**/*.test.mjs', 'tests/tidy/package.test.mjs', 'tests/crash/**/*.test.ts'];
/** Tests that invent hundreds of inputs, or read all texts that we have marked. */
const inventing = ['tests/properties/**/*.test.ts', 'tests/**/*.property.test.ts', 'tests/unit/quality/**/*.test.ts'];

/** Reading hundreds of invented texts takes seconds on a busy machine; what it may cost is the growth tests' business. */
const patience = 30_000;
/** Files share one set of modules in each thread: no test may leave anything changed in them. */
const inMemory = { pool: 'threads', isolate: false, testTimeout: patience } as const;

export default defineConfig({
  test: {
    // All processors: vitest's own choice leaves one for its main thread, which has little to do.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,cases,tidy}/**/*.test.{ts,mjs}'],
          exclude: [growing, ...starting, ...inventing],
          ...inMemory,
        },
      },
      {
        extends: true,
        test: { name: 'properties', include: inventing, ...inMemory },
      },
      {
        extends: true,
        // Measures processor time, that of its whole process: one process for each file.
        test: {
          name: 'growth',
          include: [growing],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'scripts',
          include: starting,
          // One file at a time: several of these programs at once are load enough.
          fileParallelism: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Starts real programs from dist/: build first.
        test: {
          name: 'lsp',
          include: ['tests/lsp/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
