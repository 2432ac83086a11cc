import { DOMParser } from 'linkedom';
import type { PageElement } from '../html/page-node.ts';

/** The root of an XML file; entities other than XML's own five are not expanded, and nothing is fetched. */
export function parseXml(bytes: Uint8Array): PageElement {
  const text = new TextDecoder('utf-8').decode(bytes);
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return document.documentElement as unknown as PageElement;
}

/** The name of an element without its namespace prefix: "p" for "text:p". */
export const localPart = ({ localName }: PageElement): string => localName.replace(/^.*:/, '');
