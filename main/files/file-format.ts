import { ARTICLE_ENDINGS, type SourceFormat } from '../../app/index.ts';

/** What a file's name and first bytes say of its format. `what` names, with its article, a format that is not opened. */
export type FoundFormat =
  | { readonly kind: 'known'; readonly format: SourceFormat }
  | { readonly kind: 'binary'; readonly what: string }
  | { readonly kind: 'protected' }
  | { readonly kind: 'unknown'; readonly what: string };

/** Every zip archive begins so, and with it every office document and e-book of today. */
const ZIP = 'PK\u0003\u0004';

/** Office documents before they were zip archives; those of today are put into such a one when they get a password (MS-OFFCRYPTO). */
const OFFICE = '\u00D0\u00CF\u0011\u00E0';
const LOCKED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Formats that are zip archives inside. */
const ZIPPED: ReadonlySet<SourceFormat> = new Set<SourceFormat>(['docx', 'odt', 'epub']);

const NOT_OPENED: Readonly<Record<string, string>> = {
  doc: 'an old Word document',
  rtf: 'a rich-text document',
  pages: 'a Pages document',
  lnk: 'a link to a file, not the file',
  desktop: 'a link to a page, not the page',
  eml: 'an e-mail',
  djvu: 'a scanned book',
  mobi: 'a Kindle book',
  azw3: 'a Kindle book',
  fb2: 'a FictionBook',
  webarchive: 'a Safari web archive',
  url: 'a link to a page, not the page',
  webloc: 'a link to a page, not the page',
  website: 'a link to a page, not the page',
};

/** How files of formats that are not opened begin. */
const SIGNATURES: readonly { readonly start: string; readonly what: string }[] = [
  { start: ZIP, what: 'a zip archive' },
  { start: OFFICE, what: 'an old office document' },
  { start: '\u0089PNG', what: 'a picture' },
  { start: '\u00FF\u00D8\u00FF', what: 'a picture' },
  { start: 'GIF8', what: 'a picture' },
  { start: '\u001F\u008B', what: 'a compressed file' },
  { start: '\u007FELF', what: 'a program' },
  { start: 'MZ\u0090', what: 'a program' },
  { start: 'SQLite format', what: 'a database' },
  { start: '{\\rtf', what: 'a rich-text document' },
  { start: 'bplist00', what: 'a property list' },
  { start: 'L\u0000\u0000\u0000\u0001\u0014\u0002\u0000', what: 'a link to a file, not the file' },
  { start: '[InternetShortcut]', what: 'a link to a page, not the page' },
];

/**
 * The format by the name's ending, unless the file begins as one of another format does: saved pages and documents often
 * carry a wrong ending. A name without one is judged by how the file begins.
 */
export function fileFormat(name: string, bytes: Uint8Array): FoundFormat {
  const ending = /\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1]?.toLowerCase() ?? null;
  const start = Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1');
  const notOpened =
    ending !== null && Object.hasOwn(NOT_OPENED, ending) ? NOT_OPENED[ending] : undefined;
  if (notOpened !== undefined) return { kind: 'unknown', what: notOpened };
  const named =
    ending !== null && Object.hasOwn(ARTICLE_ENDINGS, ending) ? ARTICLE_ENDINGS[ending] : undefined;
  if (start.startsWith(ZIP) && named !== undefined && ZIPPED.has(named))
    return { kind: 'known', format: named };
  if (start.startsWith(OFFICE) && Buffer.from(bytes).includes(LOCKED_PACKAGE))
    return { kind: 'protected' };
  const signature = SIGNATURES.find((known) => start.startsWith(known.start));
  if (signature !== undefined) return { kind: 'binary', what: signature.what };
  if (IS_PROPERTY_LIST.test(start)) return { kind: 'binary', what: 'a property list' };
  if (IS_PDF.test(start)) return { kind: 'known', format: 'pdf' };
  if (IS_MHTML.test(start)) return { kind: 'known', format: 'mhtml' };
  if (named !== undefined && isPage(start, named)) return { kind: 'known', format: 'html' };
  if (named !== undefined) return { kind: 'known', format: named };
  return ending === null
    ? { kind: 'known', format: LOOKS_LIKE_HTML.test(start) ? 'html' : 'text' }
    : { kind: 'unknown', what: `a .${ending} file` };
}

/** Pages are saved under names of documents; text may well begin with markup and be no page. */
const isPage = (start: string, named: SourceFormat): boolean =>
  named !== 'text' && named !== 'markdown' && LOOKS_LIKE_HTML.test(start);

const START_BYTES = 1024;
const LOOKS_LIKE_HTML =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
/** Readers of PDF allow some bytes before the mark. */
const IS_PDF = /^[^%]{0,64}%PDF-\d/;
/** What macOS keeps links to pages in, as XML. */
const IS_PROPERTY_LIST = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist\b/i;
/** The head of a message whose body has several parts (RFC 2557). */
const IS_MHTML =
  /^(?:[\w-]+:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n)*content-type:\s*multipart\/related\b/i;
