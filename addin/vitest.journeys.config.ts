import { defineConfig } from 'vitest/config';

/** In a real browser against the built Local host: `npm run journeys`. */
export default defineConfig({
  test: {
    include: ['test/journeys/**/*.journey.ts'],
    globalSetup: 'test/journeys/setup.ts',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
