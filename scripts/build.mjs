// `npm run build`: everything that is served or packaged, whether or not a source is newer.
import { buildProgram } from './build-program.mjs';
import { install } from './install.mjs';

process.exitCode = (await install()) && (await buildProgram()) ? 0 : 1;
