import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseArticle } from '../../../main/files/parse-article.ts';
import type { ReadBlock } from './score-page.ts';

/** What the program makes of a page: every block, with its label. A page it refuses gives nothing. */
export async function readWithProgram(
  name: string,
  bytes: Uint8Array,
): Promise<readonly ReadBlock[]> {
  const article = await parseArticle({ name, bytes });
  if (!article.ok) return [];
  const { text, blocks } = article.value;
  return blocks.map(({ start, end, kind }) => ({
    text: text.slice(start, end),
    isContent: kind !== 'boilerplate',
  }));
}

/** What Readability alone keeps, its title included; what it drops it does not label. */
export function readWithReadability(html: string): readonly ReadBlock[] {
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  if (article === null) return [];
  const body = article.textContent ?? '';
  const title = article.title ?? '';
  const all = body.trimStart().startsWith(title) ? body : `${title}\n${body}`;
  return [{ text: all, isContent: true }];
}
