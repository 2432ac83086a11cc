import type { Publication } from '../../../app/index.ts';
import { UNKNOWN_PUBLICATION } from '../extraction.ts';
import { elementsIn } from '../html/page-node.ts';
import { primaryTag } from '../html/page-publication.ts';
import { localPart, parseXml } from './xml-text.ts';

/**
 * What a document says of itself in Dublin Core words: title, author, language. Its dates are those of the file, not of a
 * publication, so they are not taken. Nothing is known where there are no properties.
 */
export function fileProperties(bytes: Uint8Array | undefined): Publication {
  if (bytes === undefined) return UNKNOWN_PUBLICATION;
  const said = new Map<string, string>();
  for (const element of elementsIn(parseXml(bytes))) {
    const name = localPart(element);
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (WANTED.has(name) && text !== '' && !said.has(name)) said.set(name, text);
  }
  return {
    ...UNKNOWN_PUBLICATION,
    title: said.get('title') ?? null,
    author: said.get('creator') ?? null,
    language: primaryTag(said.get('language') ?? null),
  };
}

const WANTED = new Set(['title', 'creator', 'language']);
