// Runs the findings bench from its TypeScript source: npm run bench:findings [-- FILE.jsonl] [--json] [--data DIR]
import { runnerImport } from 'vite';

const bench = new URL('./bench-findings.ts', import.meta.url).pathname;
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
process.exitCode = module.main(process.argv.slice(2));
