import { Document, Header, HeadingLevel, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { makePdf, setLines } from '../../main/files/pdf/pdf.fixture.ts';

/** One invented article in every format that is opened, by the ending of its file name. */
export async function makeDocuments(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ['txt', strToU8(`${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`)],
    ['md', strToU8(`# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`)],
    ['html', strToU8(PAGE)],
    ['mhtml', strToU8(MESSAGE)],
    ['docx', await makeDocx()],
    ['odt', makeOdt()],
    ['epub', makeEpub()],
    ['pdf', makePdf([setLines([TITLE], { size: 20 }), setLines(PARAGRAPHS)])],
  ]);
}

const TITLE = 'Harbour bridge to close for eleven weeks';

const PARAGRAPHS = [
  'The council said on Tuesday that the harbour bridge would close for eleven weeks from 3 March.',
  '“There was no other way,” said Mara Lind, the council’s chief engineer, who had warned of cracks in 2019.',
  'The repair is expected to cost 14.5 million crowns, and a ferry will carry people across every twelve minutes.',
];

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${TITLE}</h1>${BODY}</article></body></html>`;

const MESSAGE = [
  'From: <Saved by a browser>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  PAGE,
  '--edge--',
  '',
].join('\r\n');

function makeDocx(): Promise<Uint8Array> {
  const header = new Header({ children: [new Paragraph('Harbour Post, draft')] });
  const title = new Paragraph({ text: TITLE, heading: HeadingLevel.HEADING_1 });
  const children = [title, ...PARAGRAPHS.map((text) => new Paragraph(text))];
  return Packer.toBuffer(new Document({ sections: [{ headers: { default: header }, children }] }));
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const makeOdt = (): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>${TITLE}</text:h>${PARAGRAPHS.map(
      (text) => `<text:p>${text}</text:p>`,
    ).join('')}</office:text></office:body></office:document-content>`,
  });

const makeEpub = (): Uint8Array =>
  zip({
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf':
      '<package><manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>',
    'one.xhtml': `<html><body><h1>${TITLE}</h1>${BODY}</body></html>`,
  });
