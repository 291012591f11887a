import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// Component tests ask for a DOM by a `// @vitest-environment happy-dom` line in their own file: everything else runs in plain Node.
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
