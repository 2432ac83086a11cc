// `npm run build`: everything that is served or packaged, whether or not a source is newer.
import { buildParts, HOST, WORKBENCH } from './build-program.mjs';
import { install } from './install.mjs';

process.exitCode =
  (await install()) && (await buildParts([HOST, WORKBENCH], { all: true })) ? 0 : 1;
