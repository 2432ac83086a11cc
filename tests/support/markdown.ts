import { fromMarkdown } from 'mdast-util-from-markdown';

/** What CommonMark makes of a text. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Every node of a Markdown text, parents before their children. */
export const markdownNodes = (markdown: string): readonly MarkdownNode[] =>
  nodesIn(fromMarkdown(markdown));

const nodesIn = (node: MarkdownNode): readonly MarkdownNode[] => [
  node,
  ...(node.children ?? []).flatMap(nodesIn),
];

/** The words a reader sees of a node. */
export const textIn = (node: MarkdownNode): string =>
  node.value ?? (node.children ?? []).map(textIn).join('');

/** A text as rendered Markdown shows it: white space is one space; a null character is replaced. */
export const asShown = (text: string): string =>
  text
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .replace(/^ | $/g, '')
    .replaceAll('\u0000', '\uFFFD');
