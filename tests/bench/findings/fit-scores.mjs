// Fits the scores of omissions and moves from its TypeScript source: npm run bench:scores [-- --write] [--data DIR]
import { runnerImport } from 'vite';

const fit = new URL('./fit-scores.ts', import.meta.url).pathname;
const { module } = await runnerImport(fit, { configFile: false, logLevel: 'error' });
process.exitCode = module.main(process.argv.slice(2));
