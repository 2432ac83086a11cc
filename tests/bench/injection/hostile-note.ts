const COMMON = { version: 1, direction: null, format: '', indent: 0 };

/** A note as the editor keeps it, with each hostile text as words and as their style, in a paragraph of its own. */
export const styledNote = (texts: readonly string[]): string =>
  noteOf(texts.map((text) => [wordsOf(text)]));

/** Every make of link the editor knows. */
const LINKS = ['link', 'autolink', 'note-link', 'note-autolink'] as const;

/** The same with each text as the address of links, and as the name and the words of a passage that is mentioned. */
export const linkedNote = (texts: readonly string[]): string => noteOf(texts.map(linkedWords));

/** What the editor puts on the clipboard of a note, with each text as the style of words and as the address of links. `namespace` is "note" for its own. */
export const clippedNote = (texts: readonly string[], namespace: string): string =>
  JSON.stringify({
    namespace,
    nodes: texts.map((text) => paragraphOf([wordsOf(text), ...linkedWords(text)])),
  });

const linkedWords = (text: string): readonly object[] => [
  ...LINKS.map((type) => linkOf(type, text)),
  mentionOf(text),
];

const linkOf = (type: (typeof LINKS)[number], text: string): object => ({
  ...COMMON,
  type,
  url: text,
  rel: text,
  target: text,
  title: text,
  isUnlinked: false,
  children: [wordsOf(text)],
});

const mentionOf = (text: string): object => ({
  type: 'mention',
  version: 1,
  mention: {
    id: text,
    article: 'A',
    label: text,
    selector: {
      quote: { type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text },
      position: { type: 'TextPositionSelector', start: 0, end: text.length },
    },
  },
});

const wordsOf = (text: string): object => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: text,
});

const noteOf = (paragraphs: readonly (readonly object[])[]): string =>
  JSON.stringify({ root: { ...COMMON, type: 'root', children: paragraphs.map(paragraphOf) } });

const paragraphOf = (children: readonly object[]): object => ({
  ...COMMON,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
});
