import type { Compare } from './compare-in-worker.ts';
import { parseArguments } from './parse-arguments.ts';
import { runCompare } from './run-compare.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

const DONE = 0;
const WRONG_USAGE = 2;

/** Carries out what was typed after the program's name; gives the exit code. */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  compare: Compare,
  cancel: AbortSignal,
): Promise<number> {
  const command = parseArguments(args, terminal.folder);
  if (!command.ok) {
    terminal.warn(`${command.error}\nsynoptic compare --help says how.`);
    return WRONG_USAGE;
  }
  if (command.value.kind === 'compare')
    return runCompare(command.value.compare, terminal, compare, cancel);
  terminal.say(USAGE);
  return DONE;
}
