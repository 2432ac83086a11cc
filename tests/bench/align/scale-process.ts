import { main } from './scale-run.ts';

process.exitCode = main(process.argv.slice(2));
