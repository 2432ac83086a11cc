import { plainTextBlocks } from '../../app/index.ts';
import { detectLanguage } from './detect-language.ts';
import type { Extraction } from './extraction.ts';
import { publicationFromBlocks } from './publication-from-blocks.ts';

/** An article from plain text: the text as it stands, its blocks, and what its lines say of the source. */
export function readText(text: string): Extraction {
  const language = detectLanguage(text);
  const blocks = plainTextBlocks(text, language);
  return { text, blocks, publication: { ...publicationFromBlocks(text, blocks), language } };
}
