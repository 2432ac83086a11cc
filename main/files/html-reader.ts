import { buildBlocks, type RoughBlock } from '../../app/index.ts';
import { detectLanguage } from './detect-language.ts';
import { type Extraction, mergePublications } from './extraction.ts';
import { collectBlocks } from './html/collect-blocks.ts';
import { findContent } from './html/find-content.ts';
import { type JudgedBlock, labelPageBlocks } from './html/label-page-blocks.ts';
import { parsePage } from './html/page-node.ts';
import {
  documentTitle,
  outletInTitle,
  publicationFromJsonLd,
  publicationFromTags,
} from './html/page-publication.ts';
import { publicationFromBlocks } from './publication-from-blocks.ts';

/** What stands between two blocks in the text of a page. */
const BLOCK_GAP = '\n\n';

/**
 * An article from a saved page. The text is that of every visible block in document order, page furniture included and
 * labelled, white space in a block collapsed to one space, blocks parted by one empty line. No markup of it goes on.
 */
export function readHtml(html: string): Extraction {
  const page = parsePage(html);
  const described = mergePublications(
    publicationFromJsonLd(page.root),
    publicationFromTags(page.root, html),
  );
  const pageTitle = documentTitle(page.root);
  const title = described.title ?? pageTitle;
  const visible = collectBlocks(page.root);
  const judged = labelPageBlocks(visible.blocks, findContent(page, visible), title);
  const text = judged.map((block) => block.text).join(BLOCK_GAP);
  const language = described.language ?? detectLanguage(contentText(judged));
  const blocks = buildBlocks(text, placeBlocks(judged), language);
  const seen = mergePublications(described, publicationFromBlocks(text, blocks));
  const outlet = seen.outlet ?? outletInTitle(pageTitle, seen.title);
  const publication = { ...seen, outlet, title: seen.title ?? title };
  return { text, blocks, publication: { ...publication, language } };
}

const contentText = (blocks: readonly JudgedBlock[]): string =>
  blocks
    .filter((block) => block.outside === null)
    .map((block) => block.text)
    .join('\n');

/** Each block with its place in the joined text. */
function placeBlocks(blocks: readonly JudgedBlock[]): readonly RoughBlock[] {
  let start = 0;
  return blocks.map((block): RoughBlock => {
    const range = { start, end: start + block.text.length };
    start = range.end + BLOCK_GAP.length;
    return {
      ...range,
      kind: block.isTitle ? 'title' : block.kind,
      outside: block.outside,
      attached: false,
    };
  });
}
