import {
  ARTICLE_ENDINGS,
  type Article,
  plainTextBlocks,
  SIGLA,
  type Siglum,
} from '../../app/index.ts';

/** The text a reader can see in the first minutes, in bytes; read and cut in a few milliseconds. */
const BEGINNING = 12 * 1024;

/**
 * The beginnings of files as articles in order, to be read while the host reads the files themselves. Null unless all are plain
 * UTF-8: what any other format holds is known only when it has been read.
 */
export async function readBeginnings(files: readonly File[]): Promise<readonly Article[] | null> {
  if (files.length > SIGLA.length) return null;
  const read = await Promise.all(
    SIGLA.slice(0, files.length).map((siglum, at) => readBeginning(files[at], siglum)),
  );
  const known = read.filter((one) => one !== null);
  return known.length > 0 && known.length === files.length ? known : null;
}

/** Whether an article is only the beginning of its file. */
export const isBeginning = ({ file }: Article): boolean => file.bytes > BEGINNING;

async function readBeginning(file: File | undefined, siglum: Siglum): Promise<Article | null> {
  if (!file || !isPlainText(file.name)) return null;
  const bytes = await file
    .slice(0, BEGINNING)
    .arrayBuffer()
    .catch(() => null);
  const text = bytes && decode(bytes, file.size > BEGINNING);
  if (!text) return null;
  const blocks = plainTextBlocks(text, null);
  const title = blocks.find(({ kind }) => kind === 'title');
  return {
    siglum,
    text,
    blocks,
    title: title ? text.slice(title.start, title.end) : null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    updated: null,
    language: null,
    file: { name: file.name, sha256: '', bytes: file.size, format: 'text', encoding: 'utf-8' },
  };
}

const isPlainText = (name: string): boolean =>
  ARTICLE_ENDINGS[name.split('.').at(-1)?.toLowerCase() ?? ''] === 'text';

/** Null for anything that is no UTF-8 text. A beginning ends with its last whole line. */
function decode(bytes: ArrayBuffer, cut: boolean): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    if (text.includes('\0')) return null;
    return cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  } catch {
    return null;
  }
}
