import {
  type Article,
  type Comparison,
  type Failure,
  type Progress,
  type Result,
  renderSummary,
} from '../../app/index.ts';
import { CANCELLED, type Compare } from './compare-in-worker.ts';
import { describeReading } from './describe-reading.ts';
import { findOverwritten } from './find-overwritten.ts';
import type { CompareCommand } from './parse-arguments.ts';
import { type ReadCommand, readInputs } from './read-inputs.ts';
import type { Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

const COMPARED = 0;
const COULD_NOT = 1;
/** What a shell expects of a program that was interrupted: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** Reads, compares, writes, and says what came of it; gives the exit code. */
export async function runCompare(
  command: ReadCommand,
  terminal: Terminal,
  compare: Compare,
  cancel: AbortSignal,
): Promise<number> {
  const overwritten = await findOverwritten(command);
  if (overwritten !== null) return refuse(terminal, overwritten);
  const articles = await readInputs(command);
  if (!articles.ok) return refuse(terminal, ...articles.error.map(({ message }) => message));
  const comparison = await compareWatched(articles.value, command, terminal, compare, cancel);
  if (!comparison.ok) return notCompared(terminal, comparison.error);
  const failures = await writeOutputs(comparison.value, command, terminal);
  if (failures.length > 0) return refuse(terminal, ...failures);
  // Standard output belongs to the JSON where that was sent there.
  const tell = command.json === '-' ? terminal.warn : terminal.say;
  tell(renderSummary(comparison.value).trimEnd());
  for (const warning of articles.value.flatMap(describeReading)) terminal.warn(warning);
  return COMPARED;
}

async function compareWatched(
  articles: readonly Article[],
  { form }: CompareCommand,
  terminal: Terminal,
  compare: Compare,
  cancel: AbortSignal,
): Promise<Result<Comparison>> {
  // Interrupted while the files were read.
  if (cancel.aborted) return CANCELLED;
  try {
    return await compare({ articles, form }, cancel, (progress) =>
      terminal.showProgress(describeProgress(progress)),
    );
  } finally {
    terminal.showProgress('');
  }
}

const describeProgress = ({ at, done, total }: Progress): string => `${at} (${done} of ${total})`;

function refuse(terminal: Terminal, ...reasons: readonly string[]): number {
  for (const reason of reasons) terminal.warn(reason);
  return COULD_NOT;
}

function notCompared(terminal: Terminal, { code, message }: Failure): number {
  terminal.warn(message);
  return code === 'cancelled' ? INTERRUPTED : COULD_NOT;
}
