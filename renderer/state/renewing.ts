import {
  type Article,
  type ArticleDraft,
  type NewVersion,
  renewArticle,
  type Siglum,
} from '../../app/index.ts';
import type { Changing } from './changing.ts';
import { notify, reportFailure } from './notify.ts';
import { sayRenewed } from './say-renewed.ts';
import type { Actions } from './workbench.ts';
import type { WorkbenchContext } from './workbench-parts.ts';

export interface Renewing extends Pick<Actions, 'restoreVersion' | 'decodeAs'> {
  /** Puts a changed file in the place of its source. */
  takeVersion(siglum: Siglum, version: NewVersion): void;
}

/** Sources that changed: the new version takes the old one's place, which is kept, and every mark is followed into it. */
export function createRenewing(
  context: WorkbenchContext,
  { change }: Pick<Changing, 'change'>,
): Renewing {
  const { store, bridge, now } = context;

  function takeVersion(siglum: Siglum, { file, text, blocks }: NewVersion): void {
    const { work } = store.getState();
    const article = work?.articles.find((one) => one.siglum === siglum);
    if (!work || !article) return;
    const renewal = renewArticle(work, article, { file, text, blocks }, now());
    change({ kind: 'renew-article', ...renewal });
    notify(context, 'information', sayRenewed(renewal));
  }

  function restoreVersion(siglum: Siglum): void {
    const article = store.getState().work?.articles.find((one) => one.siglum === siglum);
    const [latest] = article?.earlier ?? [];
    if (latest) takeVersion(siglum, latest);
  }

  async function decodeAs(siglum: Siglum, encoding: string): Promise<void> {
    const article = store.getState().work?.articles.find((one) => one.siglum === siglum);
    if (!article) return;
    const { sha256 } = article.file;
    const answer = await bridge.request('article.decode', { sha256, encoding });
    if (!answer.ok) return reportFailure(context, answer.error);
    const { result } = answer.value;
    if (!result.ok) return reportFailure(context, result.error);
    takeVersion(siglum, result.value);
    // What the file says of itself was read in the wrong encoding too.
    const { title, outlet, author, language } = result.value;
    change({ kind: 'edit-publication', siglum, fields: { title, outlet, author, language } });
  }

  return { takeVersion, restoreVersion, decodeAs };
}

/** Whether a file is one of these sources in another version: its name is the same and its contents are not. */
export const changedSource = (
  articles: readonly Article[],
  { file }: ArticleDraft,
): Article | undefined =>
  articles.some((one) => one.file.sha256 === file.sha256)
    ? undefined
    : articles.find((one) => one.file.name === file.name);
