import { defineConfig } from 'vitest/config';

const growing = 'tests/**/*.growth.test.ts';
/** Tests that start other programs: the commands of this project, its packager. */
const starting = ['tests/unit/scripts/**/*.test.mjs', 'tests/tidy/package.test.mjs', 'tests/crash/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        // In memory. Its files share one set of modules in each thread: no test may leave anything changed in them.
        test: {
          name: 'unit',
          include: ['tests/{unit,cases,properties,tidy}/**/*.test.{ts,mjs}'],
          exclude: [growing, ...starting],
          pool: 'threads',
          isolate: false,
          // Reading hundreds of invented texts takes seconds on a busy machine; what it may cost is the growth tests' business.
          testTimeout: 30_000,
        },
      },
      {
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
        test: {
          name: 'scripts',
          include: starting,
          testTimeout: 30_000,
        },
      },
      {
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
