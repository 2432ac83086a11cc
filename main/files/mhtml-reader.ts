import iconv from 'iconv-lite';
import PostalMime, { type Email } from 'postal-mime';
import type { Extraction } from './extraction.ts';
import { readHtml } from './html-reader.ts';

/**
 * An article from a page saved as one file (MHTML, RFC 2557): the page's own document, without the frames saved beside it.
 * Null where the file holds no page.
 */
export async function readMhtml(bytes: Uint8Array): Promise<Extraction | null> {
  const saved = await takeApart(bytes);
  const html = saved && (saved.html ?? strictPage(saved));
  if (!saved || html === null || html === undefined) return null;
  const extraction = readHtml(mendControls(firstDocument(html)));
  const { publication } = extraction;
  return { ...extraction, publication: { ...publication, url: publication.url ?? address(saved) } };
}

/** The message's parts; null where they are nested or labelled beyond what the library takes for honest. */
const takeApart = (bytes: Uint8Array): Promise<Email | null> =>
  PostalMime.parse(bytes).catch(() => null);

/** A page in strict markup (XHTML), which the library takes for an attachment; null where there is none. */
function strictPage({ attachments }: Email): string | null {
  const page = attachments.find(({ mimeType }) => mimeType === 'application/xhtml+xml');
  if (page === undefined) return null;
  return typeof page.content === 'string'
    ? page.content
    : new TextDecoder('utf-8').decode(page.content);
}

/** The library writes all documents of the file one after another; the page is the first, its frames follow. */
function firstDocument(html: string): string {
  const next = /<\/html\s*>\s*(?:<br\s*\/?>\s*)?(?=<!doctype\b|<html\b)/i.exec(html);
  return next === null ? html : html.slice(0, next.index + next[0].length);
}

/** Node 20 reads bytes 0x80 to 0x9F of windows-1252 as control characters, which would lose curly quotes and dashes. */
const mendControls = (html: string): string =>
  html.replace(/[\u0080-\u009F]/g, (control) =>
    iconv.decode(Buffer.from([control.charCodeAt(0)]), 'windows-1252'),
  );

/** The page's address, which browsers note in a header. */
function address({ headers }: Email): string | null {
  const noted =
    headers.find(({ key }) => key === 'snapshot-content-location') ??
    headers.find(({ key }) => key === 'content-location');
  return noted !== undefined && /^https?:\/\/\S+$/i.test(noted.value) ? noted.value : null;
}
