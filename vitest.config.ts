import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['{app,main,renderer,scripts,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // The checks that start a compiler, a linter or a packager wait for the machine, not for us.
    testTimeout: 20_000,
  },
});
