import type { ContentKind } from '../../../app/index.ts';
import { documentExtraction } from '../document-extraction.ts';
import type { Extraction } from '../extraction.ts';
import {
  childrenOf,
  isElement,
  isText,
  type PageElement,
  type PageNode,
} from '../html/page-node.ts';
import type { LooseBlock } from '../join-blocks.ts';
import { readZip, ZipRefusal } from '../zip/read-zip.ts';
import { fileProperties } from './file-properties.ts';
import { localPart, parseXml } from './xml-text.ts';

/**
 * An article from an OpenDocument text (OASIS OpenDocument 1.3): its paragraphs, headings and list items in document order. Comments
 * and the deleted text of tracked changes are no part of it. Rejects with a `ZipRefusal` where the archive is none or is hostile.
 */
export async function readOdt(bytes: Uint8Array): Promise<Extraction> {
  const parts = await readZip(bytes, (name) => name === 'content.xml' || name === 'meta.xml');
  const content = parts.get('content.xml');
  if (content === undefined) throw new ZipRefusal('it is no OpenDocument text');
  return documentExtraction(paragraphsOf(parseXml(content)), fileProperties(parts.get('meta.xml')));
}

/** Parts whose text is not on the page. */
const NOT_SHOWN = new Set(['annotation', 'tracked-changes', 'scripts', 'font-face-decls']);

interface Step {
  readonly node: PageNode;
  readonly isInList: boolean;
}

function paragraphsOf(root: PageElement): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const pending: Step[] = [{ node: root, isInList: false }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, isInList } = step;
    if (!isElement(node) || NOT_SHOWN.has(localPart(node))) continue;
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
    if (!isElement(node) || NOT_SHOWN.has(localPart(node))) continue;
    if (SPACES.has(localPart(node))) pieces.push(' ');
    else pending.push(...childrenOf(node).toReversed());
  }
  return pieces.join('');
}

const SPACES = new Set(['s', 'tab', 'line-break']);
