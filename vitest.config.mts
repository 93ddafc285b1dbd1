import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,cases,properties,tidy}/**/*.test.{ts,mjs}'],
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
