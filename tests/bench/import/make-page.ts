import { parseHTML } from 'linkedom';

/** A block of a page as a person would label it. */
export interface GoldBlock {
  readonly kind: string;
  readonly text: string;
}

export interface GoldPage {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly GoldBlock[];
}

/** As much of an element as reading labels takes; the types of the DOM are not those of the parser used here. */
interface Labelled {
  readonly nodeType: number;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Pick<Labelled, 'nodeType' | 'textContent'>>;
  getAttribute(name: string): string | null;
  closest(selector: string): Labelled | null;
}

const KINDS: Readonly<Record<string, string>> = {
  t: 'title',
  l: 'lead',
  h: 'heading',
  p: 'paragraph',
  q: 'quote',
  c: 'caption',
  li: 'list',
  tb: 'table',
  b: 'boilerplate',
  n: 'byline',
};

/**
 * The page and its gold from markup whose elements say by the attribute g what they hold: the gold follows from the markup that makes the page.
 * Throws where visible text is under no g: a template that labels only part of its page would flatter any reader.
 */
export function makePage(name: string, labelled: string): GoldPage {
  const { document } = parseHTML(labelled);
  const blocks: { kind: string; text: string; owner: unknown }[] = [];
  for (const { text, owner } of visibleTexts(document.body as unknown as Labelled)) {
    if (owner === null) throw new Error(`${name}: unlabelled text "${text.trim()}"`);
    const mark = owner.getAttribute('g') ?? '';
    const kind = KINDS[mark];
    if (kind === undefined && mark !== 'x') throw new Error(`${name}: unknown label ${mark}`);
    const last = blocks.at(-1);
    if (kind === undefined) continue;
    if (last?.owner === owner) last.text += text;
    else blocks.push({ kind, text, owner });
  }
  return {
    name,
    html: labelled.replace(/(<[a-z][^<>]*?) g=[a-z]+(?=[\s>])/gi, '$1'),
    blocks: blocks.map(({ kind, text }) => ({ kind, text: text.replace(/\s+/g, ' ').trim() })),
  };
}

/** Every text of the body that is more than white space, with the nearest element that labels it. */
function visibleTexts(element: Labelled): { text: string; owner: Labelled | null }[] {
  if (/^(?:script|style|template|noscript|svg)$/i.test(element.tagName)) return [];
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return visibleTexts(node as Labelled);
    const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
    return /\S/.test(text) ? [{ text, owner: element.closest('[g]') }] : [];
  });
}
