import mammoth from 'mammoth';
import { documentExtraction } from '../document-extraction.ts';
import type { Extraction } from '../extraction.ts';
import { contentBlocks } from '../html/content-blocks.ts';
import type { LooseBlock } from '../join-blocks.ts';
import { readZip, ZipRefusal } from '../zip/read-zip.ts';
import { fileProperties } from './file-properties.ts';
import { wordParagraphs } from './word-paragraphs.ts';

/**
 * An article from a Word document: its body by way of mammoth, notes at the end, headers and footers as left-out blocks. Deleted text
 * of tracked changes is not part of it, and nothing the document refers to is fetched. Rejects with a `ZipRefusal` where the
 * archive is not a Word document or is hostile.
 */
export async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  // Everything is unpacked once, so that sizes are known to be harmless before a library does the same without limits.
  const parts = await readZip(bytes, (name) => !name.endsWith('/'));
  if (!parts.has('word/document.xml')) throw new ZipRefusal('it is no Word document');
  const html = withoutNoteMarks(await toHtml(bytes));
  const blocks = [
    ...runningHeads(parts, /^word\/header/),
    ...contentBlocks(html),
    ...runningHeads(parts, /^word\/footer/),
  ];
  return documentExtraction(blocks, fileProperties(parts.get('docProps/core.xml')));
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return value;
  } catch {
    throw new ZipRefusal('it is damaged');
  }
}

/** The library marks notes with numbers in brackets and arrows, which are not in the document. */
const withoutNoteMarks = (html: string): string =>
  html.replace(
    /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g,
    '',
  );

/** Texts that stand on every page; each once, however many kinds of page have it. */
function runningHeads(
  parts: ReadonlyMap<string, Uint8Array>,
  named: RegExp,
): readonly LooseBlock[] {
  const files = [...parts].filter(([name]) => named.test(name) && name.endsWith('.xml'));
  const texts = new Set(files.flatMap(([, bytes]) => wordParagraphs(bytes)));
  return [...texts].map((text): LooseBlock => ({ text, kind: null, outside: 'running head' }));
}
