// Runs the re-anchoring bench from its TypeScript source: npm run bench:anchor [-- FILE.jsonl] [--json]
import { runnerImport } from 'vite';

const bench = new URL('./bench-anchor.ts', import.meta.url).pathname;
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
process.exitCode = module.main(process.argv.slice(2));
