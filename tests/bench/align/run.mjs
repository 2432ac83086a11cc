// Runs a script of this folder from its TypeScript source: node run.mjs bench-align [arguments]
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
const path = new URL(`./${script}.ts`, import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
