import {
  type Article,
  type ArticleDraft,
  type Failure,
  fail,
  ok,
  type ReadOutcome,
  type Result,
  SIGLA,
} from '../../app/index.ts';
import { type EncodedSource, readArticles } from '../files/read-articles.ts';
import type { CompareCommand, Edits } from './parse-arguments.ts';

/** A command, and what its files were read as before; empty where none was. */
export interface ReadCommand extends CompareCommand {
  readonly read: readonly ReadOutcome[];
}

/**
 * The articles of a comparison with their letters and what the reader says of them. One bad file is enough to refuse
 * them all, each with its reason: a script must not take a comparison of some for a comparison of all.
 */
export async function readInputs(
  command: ReadCommand,
): Promise<Result<readonly Article[], readonly Failure[]>> {
  const sources = command.files.map((path, at) => ({
    path,
    encoding: command.encodings[SIGLA[at] ?? ''],
  }));
  const outcomes = await readUnread(sources, command.read);
  const results = outcomes.map((outcome) =>
    'result' in outcome ? outcome.result : fail(notAnArticle(outcome.name)),
  );
  const failures = results.flatMap((result) => (result.ok ? [] : [result.error]));
  if (failures.length > 0) return fail(failures);
  const drafts = results.flatMap((result) => (result.ok ? [result.value] : []));
  return ok(nameArticles(drafts, command.edits));
}

/** What was read already is read again only where an encoding was chosen for it. */
async function readUnread(
  sources: readonly EncodedSource[],
  known: readonly ReadOutcome[],
): Promise<readonly ReadOutcome[]> {
  const isKnown = known.length > 0 && sources.every(({ encoding }) => encoding === undefined);
  return isKnown ? known : readArticles(sources);
}

const notAnArticle = (file: string): Failure => ({
  code: 'unknown-format',
  file,
  message: `${file} is a whole comparison, not an article; open it in the workbench.`,
});

const nameArticles = (drafts: readonly ArticleDraft[], edits: Edits): readonly Article[] =>
  drafts.flatMap((draft, at) => {
    const siglum = SIGLA[at];
    return siglum ? [{ ...draft, ...edits[siglum], siglum }] : [];
  });
