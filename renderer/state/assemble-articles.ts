import { type Article, type ArticleDraft, SIGLA, type Siglum } from '../../app/index.ts';

/** Articles that join a comparison, and one sentence for each that cannot. */
export interface Assembly {
  readonly added: readonly Article[];
  readonly refusals: readonly string[];
}

/** Gives drafts their letters, in the order they come. The same file twice and a ninth article are refused. */
export function assembleArticles(
  present: readonly Article[],
  drafts: readonly ArticleDraft[],
): Assembly {
  const added: Article[] = [];
  const refusals: string[] = [];
  for (const draft of drafts) {
    const joined = seat(draft, [...present, ...added]);
    if (typeof joined === 'string') refusals.push(joined);
    else added.push(joined);
  }
  return { added, refusals };
}

/** The article with the first free letter, or the sentence that says why it cannot join. */
function seat(draft: ArticleDraft, present: readonly Article[]): Article | string {
  const { name, sha256 } = draft.file;
  const twin = present.find(({ file }) => file.sha256 === sha256);
  if (twin)
    return `${name} is the same file as ${twin.file.name} (same contents). Open another one.`;
  const siglum = freeSiglum(present);
  if (!siglum)
    return `${name} was not opened: a comparison holds eight articles. Remove one of them first.`;
  return { ...draft, siglum };
}

function freeSiglum(present: readonly Article[]): Siglum | undefined {
  const taken = new Set(present.map(({ siglum }) => siglum));
  return SIGLA.find((siglum) => !taken.has(siglum));
}
