import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { SONGHUA_VERSION: JSON.stringify('test') },
  test: { include: ['src/**/*.browser.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
