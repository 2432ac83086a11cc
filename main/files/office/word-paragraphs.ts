import type { PageElement } from '../html/page-node.ts';
import { ownText } from './shown-elements.ts';
import { localPart } from './xml-text.ts';

/** The paragraphs that elements of a Word document make up, white space collapsed, empty ones left out. */
export function wordParagraphs(elements: readonly PageElement[]): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const element of elements)
    if (localPart(element) === 'p') paragraphs.push([]);
    else paragraphs.at(-1)?.push(ownText(element));
  return paragraphs
    .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
