import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: {
    LOCAL_SIGN_IN: 'true', VERSION: '"1.2.3"', LANGUAGES: '[]', FOLDER: '"en"', ACCEPTED_LANGUAGE: '"en"', HAS_TWO_FORMS: 'false',
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'manifest/**/*.test.ts'],
    // Files share a worker and what it has loaded: 55 s of processor time instead of 140. Each file leaves the globals as it found them.
    isolate: false,
    testTimeout: 30_000,
    // Some files load half of the pane first, which takes more than the usual 10 s on a busy machine.
    hookTimeout: 30_000,
  },
});
