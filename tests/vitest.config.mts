import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Files share their thread's modules: Mermaid alone takes a second to load, and a hundred files use it. A test that
    // changes a global puts it back.
    pool: 'threads',
    isolate: false,
    // Some tests load Mermaid's parser or the whole handbook, which takes its time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
