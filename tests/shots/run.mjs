// Takes pictures of every view: npm run shots [-- --data DIR] [--only SET]. They are written to out/shots/.
import { runnerImport } from 'vite';

const path = new URL('./take-shots.ts', import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
