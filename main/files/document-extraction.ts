import { buildBlocks, type Publication } from '../../app/index.ts';
import { detectLanguage } from './detect-language.ts';
import { type Extraction, mergePublications } from './extraction.ts';
import { joinBlocks, type LooseBlock } from './join-blocks.ts';
import { publicationFromBlocks } from './publication-from-blocks.ts';

/**
 * An article from the blocks of a document that is its author's own, not a page around an article: everything is text of
 * the article but what the format itself puts outside. `described` is what the file says of itself.
 */
export function documentExtraction(
  loose: readonly LooseBlock[],
  described: Publication,
): Extraction {
  const { text, rough } = joinBlocks(loose);
  const inside = loose.filter(({ outside }) => outside === null).map((block) => block.text);
  const language = described.language ?? detectLanguage(inside.join('\n'));
  const blocks = buildBlocks(text, rough, language);
  const publication = mergePublications(described, publicationFromBlocks(text, blocks));
  return { text, blocks, publication: { ...publication, language } };
}
