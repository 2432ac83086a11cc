import { createHash } from 'node:crypto';
import {
  type Article,
  type ArticleDraft,
  describeRange,
  type NamedBytes,
  type NoteReference,
  readAddress,
  SIGLA,
  type StoredWork,
} from '../../../app/index.ts';
import { parseArticle } from '../../../main/files/parse-article.ts';
import { hostileFiles } from './hostile-files.ts';
import { linkedNote, styledNote } from './hostile-note.ts';
import { inBatches } from './in-batches.ts';
import type { Payload } from './payload.ts';

/** As many payloads as one comparison can have as titles, outlets, file names: one an article. */
export const MOST_HEADS = SIGLA.length;

/**
 * Articles in different languages are not lined up: two formats at a time are, and what they tell alike and otherwise shows in every view.
 * Eight articles of hundreds of equal paragraphs would take minutes.
 */
const LANGUAGES = ['en', 'de', 'uk', 'ru'] as const;

/** A comparison with every payload in the text of every format, and as note, tag and finding of its reader. */
export async function hostileBodies(payloads: readonly Payload[]): Promise<StoredWork> {
  const texts = payloads.map(({ text }) => text);
  const drafts = await parsedOf(await hostileFiles(texts));
  const articles = drafts.map(
    (draft, at): Article => ({
      ...draft,
      siglum: SIGLA[at] ?? 'A',
      language: LANGUAGES[Math.floor(at / 2)] ?? 'en',
    }),
  );
  return withMarks(texts, articles);
}

/**
 * A comparison of short articles, each with one payload as all that is said of it: its file's name, title, outlet, author, address, dates. Takes
 * at most `MOST_HEADS`.
 */
export async function hostileHeads(payloads: readonly Payload[]): Promise<StoredWork> {
  const texts = payloads.map(({ text }) => text);
  const drafts = await parsedOf(texts.map(shortFile));
  const articles = drafts.map((draft, at): Article => {
    const text = texts[at] ?? '';
    const said = { title: text, outlet: text, author: text, url: text, language: 'en' };
    return { ...draft, ...said, published: text, updated: text, siglum: SIGLA[at] ?? 'A' };
  });
  return withMarks(texts, articles);
}

/** The longest texts of a comparison's notes that are tried at once; each note is opened. */
export const MOST_NOTES = 100;

/**
 * A comparison of two short articles with every payload in notes, tags and findings alone. With `anyAddress` the links of the notes lead to the
 * payloads themselves, which a program that checks what it opens refuses.
 */
export async function hostileNotes(
  payloads: readonly Payload[],
  { anyAddress }: { readonly anyAddress: boolean } = { anyAddress: false },
): Promise<StoredWork> {
  const drafts = await parsedOf([
    plainFile('first.txt', payloads, 0),
    plainFile('second.txt', payloads, 1),
  ]);
  const articles = drafts.map(
    (draft, at): Article => ({ ...draft, siglum: SIGLA[at] ?? 'A', language: 'en' }),
  );
  const texts = payloads.map(({ text }) => text);
  return withMarks(texts, articles, anyAddress);
}

/**
 * Long enough for each of the notes to have words of its own. Comparisons of the same articles would be joined to one another, so
 * each names its first payload.
 */
const plainFile = (name: string, [first]: readonly Payload[], at: number): NamedBytes => ({
  name,
  bytes: Buffer.from(
    Array.from(
      { length: 5 },
      (_, step) =>
        `The harbour bridge will close for ${at + step + 3} weeks, the council said in its paper ${first?.id}.`,
    ).join('\n\n'),
  ),
});

const shortFile = (text: string, at: number): NamedBytes => ({
  name: `${text}.txt`,
  bytes: Buffer.from(
    `The harbour bridge will close for ${at + 3} weeks, the council said on Tuesday.\n\n${text}\n`,
  ),
});

async function parsedOf(files: readonly NamedBytes[]): Promise<readonly ArticleDraft[]> {
  const drafts: ArticleDraft[] = [];
  for (const file of files) {
    const parsed = await parseArticle(file);
    if (parsed.ok) drafts.push(parsed.value);
  }
  return drafts;
}

const MOMENT = '2025-03-05T08:00:00.000Z';

/** Texts of one note that is opened. */
const IN_A_NOTE = 10;

/** How the marks begin whose notes are opened in the editor. */
export const OPENED_MARKS = 'opened-';

/**
 * A mark with a note and a tag for each text alone, so that in lists none hides another. Opening a note takes long: those that are opened hold
 * several texts, each in paragraphs of its own, once as words and style and once as addresses and mentions.
 */
function withMarks(
  texts: readonly string[],
  articles: readonly Article[],
  anyAddress = false,
): StoredWork {
  const [first] = articles;
  if (first === undefined) throw new Error('No article of the hostile comparison could be read.');
  const marks: readonly Mark[] = [
    ...texts.map((text, at) => ({ id: `alone-${at}`, texts: [text], write: styledNote })),
    ...inBatches(texts, IN_A_NOTE).flatMap((some, at) => [
      { id: `${OPENED_MARKS}styled-${at}`, texts: some, write: styledNote },
      { id: `${OPENED_MARKS}linked-${at}`, texts: some, write: linkedNote },
    ]),
  ];
  const highlights = marks.map(({ id, texts: tags }, at) => ({
    id,
    article: first.siglum,
    selector: describeRange(first.text, { start: at, end: at + 20 }),
    colour: 'yellow' as const,
    createdAt: MOMENT,
    tags,
  }));
  const notes = marks.map(({ id, texts: some, write }) => ({
    id: `note-${id}`,
    highlights: [id],
    text: some.join('\n'),
    references: linksIn(some, anyAddress),
    editorState: write(some),
    updatedAt: MOMENT,
  }));
  const findings = texts.map((summary, at) => ({
    type: 'own-finding' as const,
    id: `own-${at}`,
    kind: 'value' as const,
    summary,
    evidence: highlights.slice(at, at + 1).map(({ article, selector }) => ({ article, selector })),
    at: MOMENT,
  }));
  const id = createHash('sha256').update(texts.join()).digest('hex').slice(0, 32);
  const name = texts.join(' ');
  const titles = highlights.slice(0, 1).map(({ article, selector }) => ({
    type: 'title' as const,
    id: 'title',
    of: 'passage' as const,
    place: { article, selector },
    title: name,
    at: MOMENT,
  }));
  const decisions = [...findings, ...titles];
  return { id, name, createdAt: MOMENT, base: null, articles, highlights, notes, decisions };
}

interface Mark {
  readonly id: string;
  readonly texts: readonly string[];
  readonly write: (texts: readonly string[]) => string;
}

/** Each of the texts of a note as a link to an address with it inside, where it can be one; with `anyAddress` to the text itself. */
function linksIn(texts: readonly string[], anyAddress: boolean): readonly NoteReference[] {
  let end = -1;
  return texts.flatMap((text) => {
    const start = end + 1;
    end = start + text.length;
    const address = anyAddress ? text : readAddress(`https://a.example/${text}`);
    return address === null ? [] : [{ kind: 'link' as const, start, end, address }];
  });
}
