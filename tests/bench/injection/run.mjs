// Runs the injection test from its TypeScript source: node run.mjs [DIR] [--part 2/3]
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const path = new URL('./test-injection.ts', import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: '1/1' } },
});
const folder =
  positionals[0] ?? new URL('../../../../shared/bench-security', import.meta.url).pathname;
const [number, of] = values.part.split('/').map(Number);
process.exitCode = (await module.testInjection(folder, { number, of })) ? 0 : 1;
