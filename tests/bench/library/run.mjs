// Runs a bench of the library from its TypeScript source: npm run bench:crash, bench:damage, bench:library.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const bench = new URL(`./${name}.ts`, import.meta.url).pathname;
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' });
process.exit(await module.main(args));
