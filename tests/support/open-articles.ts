import { type Article, SIGLA } from '../../app/index.ts';
import { readArticles } from '../../main/files/read-articles.ts';

/** Files as the articles of one comparison, lettered in the order given. A file that cannot be read is the test's fault. */
export async function openArticles(paths: readonly string[]): Promise<readonly Article[]> {
  const outcomes = await readArticles(paths.map((path) => ({ path })));
  return outcomes.map((outcome, at) => {
    const siglum = SIGLA[at];
    if (!('result' in outcome) || !outcome.result.ok || siglum === undefined)
      throw new Error(`${outcome.name} cannot be read.`);
    return { ...outcome.result.value, siglum };
  });
}
