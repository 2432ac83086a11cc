/** Parts of a text whose words are not on its pages: comments, deleted text, what describes a picture, its bytes. */
const NOT_SHOWN = new Set([
  'office:annotation',
  'text:tracked-changes',
  'svg:title',
  'svg:desc',
  'office:binary-data',
  'office:scripts',
]);
const BODY = 'office:text';

/**
 * All that the body of an OpenDocument text shows, by taking its markup away and nothing else, without any thought of paragraphs: what its
 * blocks are checked against. `content` is content.xml. Linear in its length.
 */
export function openDocumentText(content: string): string {
  const pieces: string[] = [];
  let isInBody = false;
  const hidden: string[] = [];
  let last = 0;
  for (let at = content.indexOf('<'); at !== -1; at = content.indexOf('<', last)) {
    const isShown = isInBody && hidden.length === 0;
    if (isShown) pieces.push(decodeReferences(content.slice(last, at)));
    const markup = markupAt(content, at);
    if (markup === null) break;
    last = at + markup.length;
    const tag = /^<(\/?)([\w.-]+:[\w.-]+)/.exec(markup);
    if (tag === null) {
      if (isShown && markup.startsWith(CDATA)) pieces.push(markup.slice(CDATA.length, -3));
      continue;
    }
    const [, slash, name = ''] = tag;
    if (name === BODY) isInBody = slash === '';
    if (!NOT_SHOWN.has(name) || markup.endsWith('/>')) continue;
    if (slash === '') hidden.push(name);
    else if (hidden.at(-1) === name) hidden.pop();
  }
  return pieces.join('');
}

const CDATA = '<![CDATA[';

/** What else than a tag begins with "<", and how it ends. */
const SPECIAL = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const;

/** The tag, comment or the like that begins here; null where it has no end. */
function markupAt(content: string, at: number): string | null {
  const [, end = '>'] = SPECIAL.find(([start]) => content.startsWith(start, at)) ?? [];
  const last = content.indexOf(end, at);
  return last === -1 ? null : content.slice(at, last + end.length);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decodeReferences = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
