import { elementsIn } from '../html/page-node.ts';
import { localPart, parseXml } from './xml-text.ts';

/** The paragraphs of a part of a Word document (WordprocessingML), white space collapsed, empty ones left out. */
export function wordParagraphs(bytes: Uint8Array): readonly string[] {
  const paragraphs: string[][] = [];
  for (const element of elementsIn(parseXml(bytes))) {
    const name = localPart(element);
    if (name === 'p') paragraphs.push([]);
    else if (name === 't') paragraphs.at(-1)?.push(element.textContent ?? '');
    else if (name === 'tab' || name === 'br') paragraphs.at(-1)?.push(' ');
  }
  return paragraphs
    .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
