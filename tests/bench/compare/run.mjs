// Runs the bench of this folder from its TypeScript source: node run.mjs [arguments]
import { runnerImport } from 'vite';

const path = new URL('./bench-compare.ts', import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
