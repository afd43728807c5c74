import { defineConfig } from 'vitest/config';

const longTestMs = 60_000;

export default defineConfig({
  test: {
    projects: [
      'apps/web/vitest.config.ts',
      {
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts'],
          testTimeout: longTestMs,
        },
      },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], testTimeout: longTestMs } },
      {
        test: {
          name: 'api',
          include: ['apps/api/{src,test}/**/*.test.ts'],
          globalSetup: 'apps/api/test/global-database.ts',
          testTimeout: longTestMs,
          hookTimeout: longTestMs,
        },
      },
    ],
  },
});
