import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { NamedBytes } from '../../../app/index.ts';
import { makePdf, setLines } from '../../../main/files/pdf/pdf.fixture.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** XML has no place for most control characters and lone surrogates. */
const forXml = (text: string): string =>
  escaped(text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/gu, '?')).replaceAll('>', '&gt;');

const sentence = (at: number): string =>
  `The harbour bridge will close on day ${at} of the year, the council said on Tuesday.`;

/** One document in every format, each with all texts: as its text, as its markup, and as what it says of itself. */
export async function hostileFiles(texts: readonly string[]): Promise<readonly NamedBytes[]> {
  const page = pageOf(texts);
  const plain = texts.map((text, at) => `${sentence(at)}\n\n${text}`).join('\n\n');
  const bodies: readonly (readonly [string, Uint8Array])[] = [
    ['txt', strToU8(plain)],
    ['md', strToU8(`# ${texts[0] ?? ''}\n\n${plain}`)],
    ['html', strToU8(page)],
    ['mhtml', strToU8(messageOf(page))],
    ['docx', await wordFileOf(texts)],
    [
      'odt',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': odt(texts) }),
    ],
    ['epub', zip(book(page))],
    ['pdf', pdfOf(texts)],
  ];
  return bodies.map(([ending, bytes], at) => ({ name: `${texts[at] ?? 'a'}.${ending}`, bytes }));
}

const pageOf = (texts: readonly string[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(texts[0] ?? '')}</title><meta name="author" content="${escaped(texts.at(-1) ?? '')}"><meta property="og:site_name" content="${escaped(texts[1] ?? '')}"><link rel="canonical" href="${escaped(texts[2] ?? '')}"></head><body><article><h1>Bridge</h1>${texts.map((text, at) => `<p>${sentence(at)}</p><p>${escaped(text)}</p>${text}`).join('\n')}</article></body></html>`;

const messageOf = (page: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--edge--\r\n`;

function wordFileOf(texts: readonly string[]): Promise<Uint8Array> {
  const children = texts.flatMap((text, at) => [
    new Paragraph(sentence(at)),
    new Paragraph(forXml(text)),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const odt = (texts: readonly string[]): string =>
  `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${texts.map((text, at) => `<text:p>${sentence(at)}</text:p><text:p>${forXml(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`;

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

const LINE_LENGTH = 90;
const LINES_ON_A_PAGE = 50;

/** Every text in lines that fit the page, on as many pages as they need. */
function pdfOf(texts: readonly string[]): Uint8Array {
  const lines = texts.flatMap(
    (text) =>
      text.replace(/[^\x20-\x7e]/g, '?').match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? [],
  );
  const pages = Array.from({ length: Math.ceil(lines.length / LINES_ON_A_PAGE) }, (_, at) =>
    setLines(lines.slice(at * LINES_ON_A_PAGE, (at + 1) * LINES_ON_A_PAGE)),
  );
  return makePdf(pages);
}
