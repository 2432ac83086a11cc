import { basename } from 'node:path';
import {
  type Article,
  type ArticleDraft,
  type Failure,
  fail,
  ok,
  type Result,
  SIGLA,
  type Siglum,
} from '../../app/index.ts';
import { isSameFile } from '../files/is-same-file.ts';
import { readArticles } from '../files/read-articles.ts';
import type { CompareCommand, Edits } from './parse-arguments.ts';

/**
 * The articles of a comparison with their letters and what the reader says of them. One bad file is enough to refuse
 * them all, each with its reason: a script must not take a comparison of some for a comparison of all.
 */
export async function readInputs(
  command: CompareCommand,
): Promise<Result<readonly Article[], readonly Failure[]>> {
  const twice = await filesNamedTwice(command.files);
  if (twice.length > 0) return fail(twice);
  const outcomes = await readArticles(command.files.map((path) => ({ path })));
  const failures = outcomes.flatMap(({ result }) => (result.ok ? [] : [result.error]));
  if (failures.length > 0) return fail(failures);
  const drafts = outcomes.flatMap(({ result }) => (result.ok ? [result.value] : []));
  return ok(nameArticles(drafts, command.edits));
}

async function filesNamedTwice(paths: readonly string[]): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const [at, path] of paths.entries())
    for (const [before, other] of paths.slice(0, at).entries())
      if (await isSameFile(path, other)) failures.push(sameFile(path, SIGLA[before], SIGLA[at]));
  return failures;
}

const sameFile = (path: string, a?: Siglum, b?: Siglum): Failure => ({
  code: 'same-file',
  message: `${basename(path)} is named twice, as ${a} and as ${b}: name each article once.`,
  file: basename(path),
});

const nameArticles = (drafts: readonly ArticleDraft[], edits: Edits): readonly Article[] =>
  drafts.flatMap((draft, at) => {
    const siglum = SIGLA[at];
    return siglum ? [{ ...draft, ...edits[siglum], siglum }] : [];
  });
