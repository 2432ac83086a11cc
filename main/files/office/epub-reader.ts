import { posix } from 'node:path';
import { documentExtraction } from '../document-extraction.ts';
import type { Extraction } from '../extraction.ts';
import { type Content, contentOf } from '../html/content-of.ts';
import { elementsIn, type PageElement } from '../html/page-node.ts';
import { readZip, ZipRefusal } from '../zip/read-zip.ts';
import { fileProperties } from './file-properties.ts';
import { localPart, parseXml } from './xml-text.ts';

const CONTAINER = 'META-INF/container.xml';

/**
 * An article from an e-book (EPUB 3.3): the chapters in reading order, tables of contents left out. Rejects with a `ZipRefusal` where
 * the archive is none, is hostile, or is protected.
 */
export async function readEpub(bytes: Uint8Array): Promise<Extraction> {
  const parts = await readZip(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  const opened = packageOf(parts);
  const chapters = readingOrder(opened).map((path) => chapterOf(parts.get(path)));
  const described = fileProperties(parts.get(opened.path));
  return {
    ...documentExtraction(
      chapters.flatMap(({ blocks }) => blocks),
      described,
    ),
    visible: chapters.map(({ visible }) => visible).join('\n'),
  };
}

interface Package {
  readonly path: string;
  readonly elements: readonly PageElement[];
}

/** The package document, which lists what the book is made of. */
function packageOf(parts: ReadonlyMap<string, Uint8Array>): Package {
  const container = parts.get(CONTAINER);
  const path =
    container === undefined
      ? undefined
      : [...elementsIn(parseXml(container))]
          .find((element) => localPart(element) === 'rootfile')
          ?.getAttribute('full-path');
  const listed = parts.get(path ?? '');
  if (path === undefined || path === null || listed === undefined)
    throw new ZipRefusal('it is no e-book');
  return { path, elements: [...elementsIn(parseXml(listed))] };
}

/** The paths of the chapters in the archive, in the order of the spine. */
function readingOrder({ path, elements }: Package): readonly string[] {
  const folder = posix.dirname(path);
  const named = (name: string) => elements.filter((element) => localPart(element) === name);
  const hrefs = new Map<string, string>();
  for (const item of named('item')) {
    const isContents = /\bnav\b/.test(item.getAttribute('properties') ?? '');
    const [id, href] = [item.getAttribute('id'), item.getAttribute('href')];
    if (id !== null && href !== null && !isContents)
      hrefs.set(id, posix.join(folder, decodePath(href)));
  }
  return named('itemref').flatMap((item) => hrefs.get(item.getAttribute('idref') ?? '') ?? []);
}

/** A path as the archive names it; one that is wrongly encoded is taken as it stands. */
function decodePath(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ''));
  } catch {
    return href;
  }
}

const chapterOf = (bytes: Uint8Array | undefined): Content =>
  bytes === undefined
    ? { blocks: [], visible: '' }
    : contentOf(new TextDecoder('utf-8').decode(bytes));
