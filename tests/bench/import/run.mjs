// Runs the import bench from its TypeScript source: npm run bench:import [-- DIR] [--pages] [--held-back]
import { runnerImport } from 'vite';

const bench = new URL('./bench-import.ts', import.meta.url).pathname;
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
