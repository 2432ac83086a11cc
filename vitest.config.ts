import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['{app,main,renderer,scripts,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Loading the engine anew for every file took most of the time. No test leaves anything behind in a module: what has state is made by a call.
    isolate: false,
    // Vitest would leave one processor of two to itself.
    maxWorkers: '100%',
    // Finds hangs, not slowness: a machine with much else to do takes many times as long for the same work.
    testTimeout: 60_000,
  },
});
