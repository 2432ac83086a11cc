// Runs the injection test from its TypeScript source: node run.mjs [DIR]
import { runnerImport } from 'vite';

const path = new URL('./test-injection.ts', import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
const folder =
  process.argv[2] ?? new URL('../../../../shared/bench-security', import.meta.url).pathname;
process.exitCode = (await module.testInjection(folder)) ? 0 : 1;
