import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// What needs a finished build in dist/: browsers that drive it, and the package installed elsewhere.
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['test/{e2e,house,panel}/**/*.e2e.ts'],
    environment: 'node',
    globalSetup: ['scripts/e2e-setup.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores: more browsers at once only make each other slow.
    maxWorkers: 2,
    // A browser on a busy machine can be late once; a fault is there the second time too.
    retry: process.env['CI'] ? 1 : 0,
  },
});
