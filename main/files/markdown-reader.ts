import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import {
  buildBlocks,
  type ContentKind,
  judgeByline,
  type RoughBlock,
  type TextRange,
  trimRange,
  withoutMarkup,
} from '../../app/index.ts';
import { detectLanguage } from './detect-language.ts';
import { type Extraction, mergePublications } from './extraction.ts';
import { type FrontMatter, findFrontMatter, NO_FRONT_MATTER } from './front-matter.ts';
import { NestingRefusal } from './html/nesting.ts';
import { publicationFromBlocks } from './publication-from-blocks.ts';
import { withoutEmphasis } from './without-emphasis.ts';

/** An article from Markdown: the text as it stands, marks included, cut into blocks by the Markdown it is. Throws a NestingRefusal where parsing would take minutes. */
export function readMarkdown(text: string): Extraction {
  if (NESTED.test(text)) throw new NestingRefusal('its quotations and lists are nested too deep');
  const matter = findFrontMatter(text) ?? NO_FRONT_MATTER;
  const language = matter.publication.language ?? detectLanguage(text.slice(matter.end));
  const blocks = buildBlocks(text, roughBlocks(text, matter), language);
  const said = publicationFromBlocks(text, blocks, withoutMarkup);
  const publication = mergePublications(matter.publication, said);
  return { text, blocks, publication: { ...publication, language } };
}

/** The parser's time grows with the square of the depth; nobody quotes a quotation a thousand times. Dashes and stars are left alone: a line of them parts sections. */
const NESTED = /^(?:[ \t]{0,4}[>+]){1000}/m;

/**
 * A block reaches from the end of the one before to its own end, so "# ", "- " and "> " belong to the block they mark and
 * every character is in one.
 */
function roughBlocks(text: string, matter: FrontMatter): readonly RoughBlock[] {
  const blocks: RoughBlock[] = [];
  const add = (range: TextRange, { kind, outside }: Look): void => {
    const trimmed = trimRange(text, range);
    if (trimmed.end > trimmed.start) blocks.push({ ...trimmed, kind, outside, attached: false });
  };
  if (matter.end > 0) add({ start: 0, end: matter.end }, { kind: null, outside: 'front matter' });
  let last = matter.end;
  for (const leaf of leavesOf(text.slice(matter.end))) {
    const end = Math.max(last, matter.end + leaf.end);
    add({ start: last, end }, leaf);
    last = end;
  }
  add({ start: last, end: text.length }, { kind: null, outside: null });
  return blocks;
}

/** What a block's Markdown says of it. */
type Look = Pick<RoughBlock, 'kind' | 'outside'>;

/** A block of Markdown that holds no other. `end` counts from the start of the Markdown. */
interface Leaf extends Look {
  readonly end: number;
}

function leavesOf(markdown: string): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let isUnderTitle = false;
  const pending: { readonly node: Nodes; readonly within: ContentKind | null }[] = [
    { node: fromMarkdown(markdown), within: null },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, within } = next;
    if (isContainer(node)) {
      const inside =
        node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'list-item' : within;
      for (const child of node.children.toReversed()) pending.push({ node: child, within: inside });
    } else {
      const byline: Look | null = isUnderTitle ? bylineLook(node, markdown) : null;
      const look: Look = byline ?? lookOf(node, within, markdown);
      if (look.outside === null) isUnderTitle = look.kind === 'title';
      leaves.push({ end: node.position?.end.offset ?? 0, ...look });
    }
  }
  return leaves;
}

/** A line of nothing but emphasis under the title names outlet, author or day, unless it is a standfirst. */
function bylineLook(node: Nodes, markdown: string): Look | null {
  if (node.type !== 'paragraph' || !isEmphasised(node)) return null;
  const reason = judgeByline(withoutEmphasis(sourceOf(markdown, node)));
  return reason === null ? null : { kind: null, outside: reason };
}

const isEmphasised = ({ children }: Paragraph): boolean =>
  children.every(
    (child) =>
      child.type === 'emphasis' ||
      child.type === 'strong' ||
      child.type === 'break' ||
      (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)),
  );

type Container = Extract<Nodes, { type: 'root' | 'blockquote' | 'list' | 'listItem' }>;

const isContainer = (node: Nodes): node is Container =>
  node.type === 'root' ||
  node.type === 'blockquote' ||
  node.type === 'list' ||
  node.type === 'listItem';

function lookOf(node: Nodes, within: ContentKind | null, markdown: string): Look {
  switch (node.type) {
    case 'heading':
      return { kind: node.depth === 1 && within === null ? 'title' : 'heading', outside: null };
    case 'definition':
      return { kind: null, outside: 'link address' };
    case 'html':
      return { kind: null, outside: isComment(node.value) ? 'hidden remark' : null };
    case 'paragraph':
      return {
        kind: within ?? (isPlainParagraph(markdown, node) ? null : 'paragraph'),
        outside: null,
      };
    default:
      return { kind: within, outside: null };
  }
}

const isComment = (html: string): boolean => /^\s*<!--[\s\S]*-->\s*$/.test(html);

/** A paragraph of several lines is no heading, whatever it looks like. */
const isPlainParagraph = (markdown: string, node: Nodes): boolean =>
  !sourceOf(markdown, node).includes('\n');

const sourceOf = (markdown: string, { position }: Nodes): string =>
  markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
