import { compareInWorker } from './compare-in-worker.ts';
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

const FAILED = 1;

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort());
const terminal = processTerminal();

try {
  process.exitCode = await runCli(
    process.argv.slice(2),
    terminal,
    compareInWorker(),
    cancel.signal,
  );
} catch (error) {
  terminal.warn(`Something went wrong inside Synoptic: ${String(error)}`);
  process.exitCode = FAILED;
}
