import type { ReadOutcome } from '../../app/index.ts';
import type { Compare } from './compare-in-worker.ts';
import { findStory } from './find-story.ts';
import { parseWords, toCommand, type Words } from './parse-arguments.ts';
import { runCompare } from './run-compare.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

const DONE = 0;
const COULD_NOT = 1;
const WRONG_USAGE = 2;

/** Carries out what was typed after the program's name; gives the exit code. */
export async function runCli(
  args: readonly string[],
  terminal: Terminal,
  compare: Compare,
  cancel: AbortSignal,
): Promise<number> {
  const words = parseWords(args);
  if (!words.ok) return wrongUsage(words.error, terminal);
  const named = await nameFiles(words.value, terminal);
  if (named === null) return COULD_NOT;
  const command = toCommand(named.words, terminal.folder);
  if (!command.ok) return wrongUsage(command.error, terminal);
  if (command.value.kind === 'compare')
    return runCompare({ ...command.value.compare, read: named.read }, terminal, compare, cancel);
  terminal.say(USAGE);
  return DONE;
}

/** What was typed with the articles of a folder in its place, and what was read of them. */
interface NamedWords {
  readonly words: Words;
  readonly read: readonly ReadOutcome[];
}

/** Null where it could not be told which articles of a folder are meant, which was said. */
async function nameFiles(words: Words, terminal: Terminal): Promise<NamedWords | null> {
  const [name, ...paths] = words.positionals;
  if (words.values.help || name !== 'compare') return { words, read: [] };
  const story = await findStory(paths, terminal.folder);
  for (const sentence of story.ok ? story.value.remarks : story.error) terminal.warn(sentence);
  if (!story.ok) return null;
  const { files, read } = story.value;
  return { words: { ...words, positionals: [name, ...files] }, read };
}

function wrongUsage(sentence: string, terminal: Terminal): number {
  terminal.warn(`${sentence}\nsynoptic compare --help says how.`);
  return WRONG_USAGE;
}
