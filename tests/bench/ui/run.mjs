// Measures the workbench in Chromium beside other diff views: npm run bench:ui.
import { runnerImport } from 'vite';

const path = new URL('./bench-ui.ts', import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
