const COMMON = { version: 1, direction: null, format: '', indent: 0 };

/** A note as the editor keeps it, with a hostile text as its words and as their style. */
export const styledNote = (text: string): string => noteOf(wordsOf(text));

/** The same with the text as the address of a link, which the editor makes none of. */
export const linkedNote = (text: string): string =>
  noteOf({
    ...COMMON,
    type: 'link',
    url: text,
    rel: null,
    target: null,
    title: text,
    children: [wordsOf(text)],
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

const noteOf = (child: object): string =>
  JSON.stringify({
    root: {
      ...COMMON,
      type: 'root',
      children: [{ ...COMMON, type: 'paragraph', textFormat: 0, textStyle: '', children: [child] }],
    },
  });
