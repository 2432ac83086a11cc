import type { SourceFormat } from '../../app/index.ts';

/** What a file's name and first bytes say of its format. `what` names, with its article, a format that is not opened. */
export type FoundFormat =
  | { readonly kind: 'known'; readonly format: SourceFormat }
  | { readonly kind: 'binary'; readonly what: string }
  | { readonly kind: 'unknown'; readonly what: string };

const KNOWN: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

const NOT_OPENED: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  doc: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a rich-text document',
  pdf: 'a PDF document',
  epub: 'an e-book',
  mhtml: 'a web archive',
  mht: 'a web archive',
  webarchive: 'a web archive',
  url: 'a link to a page, not the page',
  webloc: 'a link to a page, not the page',
};

/** How files of formats that are no text begin. */
const SIGNATURES: readonly { readonly start: string; readonly what: string }[] = [
  { start: '%PDF-', what: 'a PDF document' },
  { start: 'PK\u0003\u0004', what: 'a zip archive or an office document' },
  { start: '\u00D0\u00CF\u0011\u00E0', what: 'an old office document' },
  { start: '\u0089PNG', what: 'a picture' },
  { start: '\u00FF\u00D8\u00FF', what: 'a picture' },
  { start: 'GIF8', what: 'a picture' },
  { start: '\u001F\u008B', what: 'a compressed file' },
  { start: '\u007FELF', what: 'a program' },
  { start: 'MZ\u0090', what: 'a program' },
  { start: 'SQLite format', what: 'a database' },
];

/** The format by the name's ending; a name without one is judged by how the file begins. */
export function fileFormat(name: string, bytes: Uint8Array): FoundFormat {
  const ending = /\.([a-z][a-z0-9]{0,9})$/i.exec(name)?.[1]?.toLowerCase() ?? null;
  const start = Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1');
  const notOpened =
    ending !== null && Object.hasOwn(NOT_OPENED, ending) ? NOT_OPENED[ending] : undefined;
  if (notOpened !== undefined) return { kind: 'unknown', what: notOpened };
  const signature = SIGNATURES.find((known) => start.startsWith(known.start));
  if (signature !== undefined) return { kind: 'binary', what: signature.what };
  if (ending === null)
    return { kind: 'known', format: LOOKS_LIKE_HTML.test(start) ? 'html' : 'text' };
  const format = Object.hasOwn(KNOWN, ending) ? KNOWN[ending] : undefined;
  return format === undefined
    ? { kind: 'unknown', what: `a .${ending} file` }
    : { kind: 'known', format };
}

const START_BYTES = 1024;
const LOOKS_LIKE_HTML =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
