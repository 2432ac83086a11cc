import { createHash } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import {
  type Article,
  type ArticleDraft,
  describeRange,
  type NamedBytes,
  SIGLA,
  type StoredWork,
} from '../../../app/index.ts';
import { parseArticle } from '../../../main/files/parse-article.ts';
import { makePdf, setLines } from '../../../main/files/pdf/pdf.fixture.ts';
import type { Payload } from './payload.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** XML has no place for most control characters and lone surrogates. */
const forXml = (text: string): string =>
  escaped(text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/gu, '?')).replaceAll('>', '&gt;');

const sentence = (at: number): string =>
  `The harbour bridge will close on day ${at} of the year, the council said on Tuesday.`;

/** One document in every format, each with all payloads: as its text, as its markup, and as what it says of itself. */
export async function hostileFiles(payloads: readonly Payload[]): Promise<readonly NamedBytes[]> {
  const texts = payloads.map(({ text }) => text);
  const first = texts[0] ?? '';
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(first)}</title><meta name="author" content="${escaped(texts.at(-1) ?? '')}"><meta property="og:site_name" content="${escaped(texts[1] ?? '')}"><link rel="canonical" href="${escaped(texts[2] ?? '')}"></head><body><article><h1>Bridge</h1>${texts.map((text, at) => `<p>${sentence(at)}</p><p>${escaped(text)}</p>${text}`).join('\n')}</article></body></html>`;
  const plain = texts.map((text, at) => `${sentence(at)}\n\n${text}`).join('\n\n');
  const message = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--edge--\r\n`;
  const paragraphs = texts.flatMap((text, at) => [
    new Paragraph(sentence(at)),
    new Paragraph(forXml(text)),
  ]);
  const odt = `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${texts.map((text, at) => `<text:p>${sentence(at)}</text:p><text:p>${forXml(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`;
  const bodies: readonly (readonly [string, Uint8Array])[] = [
    ['txt', strToU8(plain)],
    ['md', strToU8(`# ${first}\n\n${plain}`)],
    ['html', strToU8(page)],
    ['mhtml', strToU8(message)],
    ['docx', await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))],
    ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': odt })],
    ['epub', zip(book(page))],
    [
      'pdf',
      makePdf([
        setLines(texts.map((text) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 90)).slice(0, 40)),
      ]),
    ],
  ];
  return bodies.map(([ending, bytes], at) => ({ name: `${texts[at] ?? 'a'}.${ending}`, bytes }));
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const book = (page: string): Readonly<Record<string, string>> => ({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml':
    '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>',
  'c.opf':
    '<package><manifest><item id="a" href="a.html" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'a.html': page,
});

/**
 * A comparison whose articles, names, notes and links are all hostile, as somebody else's file could bring it. Eight articles of hundreds of equal
 * paragraphs take minutes to line up, and show their texts no other way: they are given languages of their own where `isAligned` is false.
 */
export async function hostileWork(
  payloads: readonly Payload[],
  isAligned = true,
): Promise<StoredWork> {
  const texts = payloads.map(({ text }) => text);
  const text = (at: number): string => texts[at % texts.length] ?? 'a';
  const drafts: ArticleDraft[] = [];
  for (const file of await hostileFiles(payloads)) {
    const parsed = await parseArticle(file);
    if (parsed.ok) drafts.push(parsed.value);
  }
  const articles = drafts.map(
    (draft, at): Article => ({
      ...draft,
      siglum: SIGLA[at] ?? 'A',
      title: text(8 * at),
      outlet: text(8 * at + 1),
      author: text(8 * at + 2),
      url: text(8 * at + 3),
      published: text(8 * at + 4),
      updated: text(8 * at + 5),
      language: isAligned ? (at % 2 === 0 ? 'en' : text(8 * at + 6)) : `x${SIGLA[at]}`,
    }),
  );
  const highlights = texts.map((_, at) => ({
    id: `h${at}`,
    article: articles[0]?.siglum ?? ('A' as const),
    selector: describeRange(articles[0]?.text ?? '', { start: at, end: at + 20 }),
    colour: 'yellow' as const,
    createdAt: MOMENT,
  }));
  const notes = texts.map((note, at) => ({
    id: `n${at}`,
    highlight: `h${at}`,
    text: note,
    editorState: hostileNote(note),
    updatedAt: MOMENT,
  }));
  const decisions = texts.slice(0, 40).map((summary, at) => ({
    type: 'own-finding' as const,
    id: `own-${at}`,
    kind: 'value' as const,
    summary,
    evidence: highlights.slice(at, at + 1).map(({ article, selector }) => ({ article, selector })),
    at: MOMENT,
  }));
  const id = createHash('sha256').update(texts.join()).digest('hex').slice(0, 32);
  return { id, name: text(7), createdAt: MOMENT, articles, highlights, notes, decisions };
}

const MOMENT = '2025-03-05T08:00:00.000Z';

/** A note as the editor keeps it, with the payload as a link's address and as its words. */
const hostileNote = (text: string): string =>
  JSON.stringify({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 0,
          textStyle: '',
          children: [
            {
              type: 'link',
              version: 1,
              direction: null,
              format: '',
              indent: 0,
              url: text,
              rel: null,
              target: null,
              title: text,
              children: [
                {
                  type: 'text',
                  version: 1,
                  text,
                  detail: 0,
                  format: 0,
                  mode: 'normal',
                  style: text,
                },
              ],
            },
          ],
        },
      ],
    },
  });
