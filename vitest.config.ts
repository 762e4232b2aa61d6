import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { SONGHUA_VERSION: JSON.stringify('test') },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
