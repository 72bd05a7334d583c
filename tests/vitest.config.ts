import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Some tests load Mermaid's parser or the whole handbook, which takes its time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
