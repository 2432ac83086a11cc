import { main } from './compare-run.ts';

process.exitCode = main(process.argv.slice(2));
