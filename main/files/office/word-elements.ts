import { elementsIn, type PageElement } from '../html/page-node.ts';
import { ownText, shownElements } from './shown-elements.ts';
import { localPart, parseXml } from './xml-text.ts';

const NOTES = [
  ['word/footnotes.xml', 'footnoteReference', 'footnote'],
  ['word/endnotes.xml', 'endnoteReference', 'endnote'],
] as const;

/**
 * All elements that show something in the body of a Word document and in those notes it refers to, read without the library that makes the article's
 * blocks: what they are checked against. Empty where there is no body.
 */
export function wordElements(parts: ReadonlyMap<string, Uint8Array>): readonly PageElement[] {
  const body = parts.get('word/document.xml');
  if (body === undefined) return [];
  const shown = shownElements(parseXml(body));
  const notes = NOTES.flatMap(([part, reference, note]) =>
    notesOf(parts.get(part), note, idsOf(shown, reference)),
  );
  return [...shown, ...notes];
}

const idsOf = (elements: readonly PageElement[], name: string): ReadonlySet<string | null> =>
  new Set(elements.filter((one) => localPart(one) === name).map((one) => one.getAttribute('w:id')));

const notesOf = (
  part: Uint8Array | undefined,
  name: string,
  ids: ReadonlySet<string | null>,
): readonly PageElement[] =>
  part === undefined
    ? []
    : [...elementsIn(parseXml(part))]
        .filter((one) => localPart(one) === name && ids.has(one.getAttribute('w:id')))
        .flatMap(shownElements);

/** The text of elements, run by run. */
export const wordText = (elements: readonly PageElement[]): string =>
  elements.map(ownText).join('');
