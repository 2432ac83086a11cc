import { ok, type RequestInput, type RequestOutput, type Result } from '../../app/index.ts';
import { readArticles } from '../files/read-articles.ts';

/** Files whose bytes the workbench already has: each becomes an article or a reason. */
export const readFiles = async (
  input: RequestInput<'articles.read'>,
): Promise<Result<RequestOutput<'articles.read'>>> => ok(await readArticles(input.files));
