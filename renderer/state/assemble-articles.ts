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
  const tooMany: string[] = [];
  for (const draft of drafts) {
    const { name, sha256 } = draft.file;
    const seated = [...present, ...added];
    const twin = seated.find(({ file }) => file.sha256 === sha256);
    const siglum = freeSiglum(seated);
    if (twin) refusals.push(sameFile(name, twin.file.name));
    else if (siglum) added.push({ ...draft, siglum });
    else tooMany.push(name);
  }
  return { added, refusals: tooMany.length > 0 ? [...refusals, noRoom(tooMany)] : refusals };
}

const sameFile = (name: string, twin: string): string =>
  `${name} is the same file as ${twin} (same contents). Open another one.`;

function noRoom(names: readonly string[]): string {
  const were = names.length === 1 ? 'was' : 'were';
  return `${names.join(', ')} ${were} not opened: a comparison holds eight articles. Remove one of them first.`;
}

function freeSiglum(present: readonly Article[]): Siglum | undefined {
  const taken = new Set(present.map(({ siglum }) => siglum));
  return SIGLA.find((siglum) => !taken.has(siglum));
}
