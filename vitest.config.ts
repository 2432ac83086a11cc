import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['{app,main,renderer,scripts,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Finds hangs, not slowness: a machine with much else to do takes many times as long for the same work.
    testTimeout: 60_000,
  },
});
