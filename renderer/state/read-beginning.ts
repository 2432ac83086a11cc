import {
  ARTICLE_ENDINGS,
  type Article,
  plainTextBlocks,
  SIGLA,
  type Siglum,
} from '../../app/index.ts';

/** More than any screen holds, in bytes. */
const BEGINNING = 12 * 1024;
/** So many letters tell how a text is set: a line a paragraph, or wrapped. */
const FEWEST_LETTERS = 2_000;
/** Columns that are open side by side at first, and share the window. */
const COLUMNS = 2;

/**
 * The beginnings of files as articles in order, to be read while the host reads the files themselves: of long ones as much as fills
 * the window, since every line more makes the reader wait for the first. Null unless all are plain UTF-8: what any other format
 * holds is known only when it has been read.
 */
export async function readBeginnings(
  files: readonly File[],
  lettersInWindow: number,
): Promise<readonly Article[] | null> {
  if (files.length > SIGLA.length) return null;
  const letters = Math.max(FEWEST_LETTERS, lettersInWindow / Math.min(files.length, COLUMNS));
  const read = await Promise.all(
    SIGLA.slice(0, files.length).map((siglum, at) => readBeginning(files[at], siglum, letters)),
  );
  const known = read.filter((one) => one !== null);
  return known.length > 0 && known.length === files.length ? known : null;
}

/** Whether an article is only the beginning of its file. */
export const isBeginning = ({ file }: Article): boolean => file.bytes > BEGINNING;

async function readBeginning(
  file: File | undefined,
  siglum: Siglum,
  letters: number,
): Promise<Article | null> {
  if (!file || !isPlainText(file.name)) return null;
  const bytes = await file
    .slice(0, BEGINNING)
    .arrayBuffer()
    .catch(() => null);
  const text = bytes && decode(bytes, file.size > BEGINNING ? letters : null);
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

/** Null for anything that is no UTF-8 text. A beginning ends with the line that has so many letters before it, or its last whole one. */
function decode(bytes: ArrayBuffer, letters: number | null): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(bytes, { stream: letters !== null });
    if (text.includes('\0')) return null;
    return letters === null ? text : wholeLines(text, letters);
  } catch {
    return null;
  }
}

function wholeLines(text: string, letters: number): string {
  const end = text.indexOf('\n', letters);
  return text.slice(0, (end < 0 ? text.lastIndexOf('\n') : end) + 1);
}
