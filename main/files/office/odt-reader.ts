import type { ContentKind } from '../../../app/index.ts';
import { documentExtraction } from '../document-extraction.ts';
import type { Extraction } from '../extraction.ts';
import {
  childrenOf,
  elementsIn,
  isElement,
  isText,
  type PageElement,
  type PageNode,
} from '../html/page-node.ts';
import type { LooseBlock } from '../join-blocks.ts';
import { readZip, ZipRefusal } from '../zip/read-zip.ts';
import { fileProperties } from './file-properties.ts';
import { openDocumentText } from './open-document-text.ts';
import { localPart, parseXml } from './xml-text.ts';

/**
 * An article from an OpenDocument text (OASIS OpenDocument 1.3): its paragraphs, headings and list items in document order. Comments
 * and the deleted text of tracked changes are no part of it. Rejects with a `ZipRefusal` where the archive is none or is hostile.
 */
export async function readOdt(bytes: Uint8Array): Promise<Extraction> {
  const parts = await readZip(bytes, (name) => PARTS.has(name));
  const content = parts.get('content.xml');
  if (content === undefined) throw new ZipRefusal('it is no OpenDocument text');
  const body = paragraphsOf(parseXml(content));
  const heads = runningHeads(parts.get('styles.xml'), ['header', 'header-first', 'header-left']);
  const feet = runningHeads(parts.get('styles.xml'), ['footer', 'footer-first', 'footer-left']);
  const visible = openDocumentText(new TextDecoder('utf-8').decode(content));
  return {
    ...documentExtraction([...heads, ...body, ...feet], fileProperties(parts.get('meta.xml'))),
    visible: [visible, ...[...heads, ...feet].map(({ text }) => text)].join('\n'),
  };
}

const PARTS = new Set(['content.xml', 'styles.xml', 'meta.xml']);

/** Texts that stand on every page; each once, however many kinds of page have it. */
function runningHeads(
  styles: Uint8Array | undefined,
  names: readonly string[],
): readonly LooseBlock[] {
  if (styles === undefined) return [];
  const places = [...elementsIn(parseXml(styles))].filter((one) => names.includes(localPart(one)));
  const texts = new Set(places.flatMap(paragraphsOf).map(({ text }) => text));
  return [...texts].map((text): LooseBlock => ({ text, kind: null, outside: 'running head' }));
}

/** Parts whose text is not on the page. */
const NOT_SHOWN = new Set([
  'annotation',
  'tracked-changes',
  'scripts',
  'font-face-decls',
  'binary-data',
]);

const isShown = (element: PageElement): boolean =>
  !NOT_SHOWN.has(localPart(element)) && !DESCRIPTIONS.has(element.localName);

/** What describes a picture to those who do not see it. */
const DESCRIPTIONS = new Set(['svg:title', 'svg:desc']);

interface Step {
  readonly node: PageNode;
  readonly isInList: boolean;
}

function paragraphsOf(root: PageElement): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const pending: Step[] = [{ node: root, isInList: false }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, isInList } = step;
    if (!isElement(node) || !isShown(node)) continue;
    const name = localPart(node);
    if (name === 'p' || name === 'h') blocks.push(...blockOf(node, kindOf(name, isInList)));
    else
      for (const child of childrenOf(node).toReversed())
        pending.push({ node: child, isInList: isInList || name === 'list-item' });
  }
  return blocks;
}

const kindOf = (name: string, isInList: boolean): ContentKind | null => {
  if (name === 'h') return 'heading';
  return isInList ? 'list-item' : null;
};

function blockOf(paragraph: PageElement, kind: ContentKind | null): readonly LooseBlock[] {
  const text = shownText(paragraph).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ text, kind, outside: null }];
}

/** A paragraph's text; tabs, line breaks and runs of spaces are elements of their own. */
function shownText(paragraph: PageElement): string {
  const pieces: string[] = [];
  const pending: PageNode[] = [paragraph];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isText(node)) pieces.push(node.textContent ?? '');
    if (!isElement(node) || !isShown(node)) continue;
    if (SPACES.has(localPart(node))) pieces.push(' ');
    else pending.push(...childrenOf(node).toReversed());
  }
  return pieces.join('');
}

const SPACES = new Set(['s', 'tab', 'line-break']);
