import {
  type Article,
  type ArticleDraft,
  type Failure,
  fail,
  ok,
  type Result,
  SIGLA,
} from '../../app/index.ts';
import { readArticles } from '../files/read-articles.ts';
import type { CompareCommand, Edits } from './parse-arguments.ts';

/**
 * The articles of a comparison with their letters and what the reader says of them. One bad file is enough to refuse
 * them all, each with its reason: a script must not take a comparison of some for a comparison of all.
 */
export async function readInputs(
  command: CompareCommand,
): Promise<Result<readonly Article[], readonly Failure[]>> {
  const outcomes = await readArticles(
    command.files.map((path, at) => ({ path, encoding: command.encodings[SIGLA[at] ?? ''] })),
  );
  const results = outcomes.map((outcome) =>
    'result' in outcome ? outcome.result : fail(notAnArticle(outcome.name)),
  );
  const failures = results.flatMap((result) => (result.ok ? [] : [result.error]));
  if (failures.length > 0) return fail(failures);
  const drafts = results.flatMap((result) => (result.ok ? [result.value] : []));
  return ok(nameArticles(drafts, command.edits));
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
