import {
  type Article,
  type ArticleDraft,
  type Failure,
  fail,
  ok,
  type Result,
  SIGLA,
} from '../../app/index.ts';
import { readArticle } from '../files/read-article.ts';
import { readArticles } from '../files/read-articles.ts';
import type { CompareCommand, Edits } from './parse-arguments.ts';

/**
 * The articles of a comparison with their letters and what the reader says of them. One bad file is enough to refuse
 * them all, each with its reason: a script must not take a comparison of some for a comparison of all.
 */
export async function readInputs(
  command: CompareCommand,
): Promise<Result<readonly Article[], readonly Failure[]>> {
  const outcomes = await readArticles(command.files.map((path) => ({ path })));
  const guessed = outcomes.map((outcome) =>
    'result' in outcome ? outcome.result : fail(notAnArticle(outcome.name)),
  );
  const results = await Promise.all(
    guessed.map((result, at) => inChosenEncoding(result, at, command)),
  );
  const failures = results.flatMap((result) => (result.ok ? [] : [result.error]));
  if (failures.length > 0) return fail(failures);
  const drafts = results.flatMap((result) => (result.ok ? [result.value] : []));
  return ok(nameArticles(drafts, command.edits));
}

/** The article read again in the encoding its reader has chosen, where there is one. */
async function inChosenEncoding(
  result: Result<ArticleDraft>,
  at: number,
  { files, encodings }: CompareCommand,
): Promise<Result<ArticleDraft>> {
  const encoding = encodings[SIGLA[at] ?? ''];
  const path = files[at];
  return encoding === undefined || path === undefined || !result.ok
    ? result
    : readArticle({ path }, encoding);
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
