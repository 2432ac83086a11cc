// `npm start`. npm runs us in the project's folder and says in INIT_CWD where the user stands.
import { startProgram } from './start-program.mjs';

process.exitCode = await startProgram(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
