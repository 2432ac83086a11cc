import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../extraction.ts';
import { ZipRefusal } from '../zip/read-zip.ts';
import { readDocx } from './docx-reader.ts';
import { readEpub } from './epub-reader.ts';
import { readOdt } from './odt-reader.ts';

const shown = ({ text, blocks }: Extraction) =>
  blocks.map(
    ({ kind, start, end, leftOutBecause }) =>
      `${leftOutBecause ?? kind}: ${text.slice(start, end)}`,
  );

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const BODY = 'The council said on Tuesday that the harbour bridge would close for eleven weeks.';

async function wordFile(): Promise<Uint8Array> {
  const paragraph = (text: string, more = {}) => new Paragraph({ text, ...more });
  const section = {
    headers: { default: new Header({ children: [paragraph('Harbour Post, draft')] }) },
    footers: { default: new Footer({ children: [paragraph('For internal use')] }) },
    children: [
      paragraph('Harbour bridge to close', { heading: HeadingLevel.HEADING_1 }),
      paragraph(BODY),
      paragraph('Cracks in two piers', { bullet: { level: 0 } }),
      new Paragraph({
        children: [
          new TextRun('The repair costs 14.5 million'),
          new FootnoteReferenceRun(1),
          new TextRun('.'),
        ],
      }),
    ],
  };
  const footnotes = { 1: { children: [paragraph('An estimate of January.')] } };
  return Packer.toBuffer(new Document({ creator: 'Ada Finch', sections: [section], footnotes }));
}

describe('reading a Word document', () => {
  test('its headings, paragraphs, lists and notes are the article; what every page repeats is left out', async () => {
    expect(shown(await readDocx(await wordFile()))).toEqual([
      'running head: Harbour Post, draft',
      'title: Harbour bridge to close',
      `paragraph: ${BODY}`,
      'list-item: Cracks in two piers',
      'paragraph: The repair costs 14.5 million.',
      'list-item: An estimate of January.',
      'running head: For internal use',
    ]);
  });

  test('its author is known from its properties', async () => {
    expect((await readDocx(await wordFile())).publication.author).toBe('Ada Finch');
  });

  test('an archive of another kind is refused', async () => {
    await expect(readDocx(zip({ 'a.txt': 'x' }))).rejects.toThrow('it is no Word document');
  });

  test('a document cut off in the middle is refused', async () => {
    const whole = await wordFile();
    await expect(readDocx(whole.slice(0, whole.length / 2))).rejects.toThrow(ZipRefusal);
  });

  test('entities of its own are not expanded', async () => {
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const document = `<?xml version="1.0"?>${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    const read = readDocx(
      zip({
        'word/document.xml': document,
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': '<Relationships/>',
      }),
    );
    expect(await read.then(shown, () => ['refused'])).not.toContainEqual(
      expect.stringContaining('haha'),
    );
  });
});

describe('reading an OpenDocument text', () => {
  const content = `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
    <text:tracked-changes><text:p>A deleted sentence.</text:p></text:tracked-changes>
    <text:h>Harbour bridge to close</text:h><text:p>${BODY}<text:s/>It rains.</text:p>
    <text:list><text:list-item><text:p>Cracks in two piers</text:p></text:list-item></text:list>
    <text:p>A<office:annotation><text:p>a remark</text:p></office:annotation> ferry will carry people between the banks.</text:p>
  </office:text></office:body></office:document-content>`;

  test('headings, paragraphs and list items are the article; remarks and deleted text are not', async () => {
    expect(shown(await readOdt(zip({ 'content.xml': content })))).toEqual([
      'title: Harbour bridge to close',
      `paragraph: ${BODY} It rains.`,
      'list-item: Cracks in two piers',
      'paragraph: A ferry will carry people between the banks.',
    ]);
  });
});

describe('reading an e-book', () => {
  const opf = `<package xmlns:dc="d"><metadata><dc:title>Bridges</dc:title><dc:language>en-GB</dc:language></metadata><manifest>
    <item id="nav" href="nav.xhtml" properties="nav"/><item id="two" href="../text/two%20b.xhtml"/><item id="one" href="one.xhtml"/>
  </manifest><spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`;
  const book = zip({
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': opf,
    'OPS/nav.xhtml': '<html><body><p>Contents</p></body></html>',
    'OPS/one.xhtml': `<html><body><h1>The first bridge</h1><p>${BODY}</p></body></html>`,
    'text/two b.xhtml':
      '<html><body><p>A ferry will carry people between the two banks.</p></body></html>',
  });

  test('chapters come in the order of the spine, the table of contents is left away', async () => {
    expect(shown(await readEpub(book))).toEqual([
      'title: The first bridge',
      `paragraph: ${BODY}`,
      'paragraph: A ferry will carry people between the two banks.',
    ]);
  });

  test('title and language are known from the package', async () => {
    const { publication } = await readEpub(book);
    expect(publication).toMatchObject({ title: 'Bridges', language: 'en' });
  });

  test('an archive without a package is refused', async () => {
    await expect(readEpub(zip({ 'a.xml': '<a/>' }))).rejects.toThrow('it is no e-book');
  });
});
