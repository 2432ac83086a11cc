#!/usr/bin/env node
// The `synoptic` command: the same as `npm start`, standing where the user stands.
import { startProgram } from './start-program.mjs';

process.exitCode = await startProgram(process.argv.slice(2), process.cwd());
