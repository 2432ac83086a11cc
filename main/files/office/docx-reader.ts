import mammoth from 'mammoth';
import { countUnplaced } from '../count-unplaced.ts';
import { documentExtraction } from '../document-extraction.ts';
import type { Extraction } from '../extraction.ts';
import { contentOf } from '../html/content-of.ts';
import { joinBlocks, type LooseBlock } from '../join-blocks.ts';
import { readZip, ZipRefusal } from '../zip/read-zip.ts';
import { fileProperties } from './file-properties.ts';
import { shownElements } from './shown-elements.ts';
import { wordElements, wordText } from './word-elements.ts';
import { wordParagraphs } from './word-paragraphs.ts';
import { parseXml } from './xml-text.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * An article from a Word document: its body by way of mammoth, notes at the end, headers and footers as left-out blocks. Deleted text
 * of tracked changes is not part of it, and nothing the document refers to is fetched. Rejects with a `ZipRefusal` where the
 * archive is not a Word document or is hostile.
 */
export async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  // Everything is unpacked once, so that sizes are known to be harmless before a library does the same without limits.
  const parts = await readZip(bytes, (name) => !name.endsWith('/'));
  if (!parts.has('word/document.xml')) throw new ZipRefusal('it is no Word document');
  const { blocks } = contentOf(withoutNoteMarks(await toHtml(bytes)));
  const body = bodyOf(parts, blocks);
  const heads = runningHeads(parts, /^word\/header/);
  const feet = runningHeads(parts, /^word\/footer/);
  const described = fileProperties(parts.get('docProps/core.xml'));
  return {
    ...documentExtraction([...heads, ...body.blocks, ...feet], described),
    visible: [body.visible, ...[...heads, ...feet].map(({ text }) => text)].join('\n'),
  };
}

/**
 * The body's blocks and all it shows. The library passes over what it does not know (formulas, damaged fields); where it lost or doubled
 * something, the paragraphs of the document are taken as they stand, each as the kind the library took it for.
 */
function bodyOf(parts: Parts, blocks: readonly LooseBlock[]) {
  const elements = wordElements(parts);
  const visible = wordText(elements);
  const { text, rough } = joinBlocks(blocks);
  const isWhole = countUnplaced({ text, blocks: rough }, visible) === 0;
  const kinds = new Map(blocks.map((block) => [block.text, block.kind]));
  const paragraphs = wordParagraphs(elements).map(
    (words): LooseBlock => ({ text: words, kind: kinds.get(words) ?? null, outside: null }),
  );
  return { blocks: isWhole ? blocks : paragraphs, visible };
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
function runningHeads(parts: Parts, named: RegExp): readonly LooseBlock[] {
  const files = [...parts].filter(([name]) => named.test(name) && name.endsWith('.xml'));
  const texts = new Set(
    files.flatMap(([, bytes]) => wordParagraphs(shownElements(parseXml(bytes)))),
  );
  return [...texts].map((text): LooseBlock => ({ text, kind: null, outside: 'running head' }));
}
