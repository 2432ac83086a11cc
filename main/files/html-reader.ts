import { buildBlocks } from '../../app/index.ts';
import { detectLanguage } from './detect-language.ts';
import { type Extraction, mergePublications } from './extraction.ts';
import { collectBlocks } from './html/collect-blocks.ts';
import { type JudgedBlock, labelPageBlocks } from './html/label-page-blocks.ts';
import { parsePage } from './html/page-node.ts';
import {
  documentTitle,
  outletInTitle,
  publicationFromJsonLd,
  publicationFromTags,
} from './html/page-publication.ts';
import { visibleText } from './html/visible-text.ts';
import { joinBlocks } from './join-blocks.ts';
import { publicationFromBlocks } from './publication-from-blocks.ts';

/**
 * An article from a saved page. The text is that of every visible block in document order, page furniture included and
 * labelled, white space in a block collapsed to one space, blocks parted by one empty line. No markup of it goes on.
 */
export function readHtml(html: string): Extraction {
  const page = parsePage(html);
  const described = mergePublications(publicationFromJsonLd(page), publicationFromTags(page, html));
  const pageTitle = documentTitle(page);
  const title = described.title ?? pageTitle;
  const visible = collectBlocks(page);
  const judged = labelPageBlocks(visible, title, described.author);
  const { text, rough } = joinBlocks(
    judged.map((block) => (block.isTitle ? { ...block, kind: 'title' } : block)),
  );
  const language = described.language ?? detectLanguage(contentText(judged));
  const blocks = buildBlocks(text, rough, language);
  const seen = mergePublications(described, publicationFromBlocks(text, blocks));
  const outlet = seen.outlet ?? outletInTitle(pageTitle, seen.title);
  const publication = { ...seen, outlet, title: seen.title ?? title };
  return {
    text,
    blocks,
    publication: { ...publication, language },
    visible: visibleText(page),
  };
}

const contentText = (blocks: readonly JudgedBlock[]): string =>
  blocks
    .filter((block) => block.outside === null)
    .map((block) => block.text)
    .join('\n');
