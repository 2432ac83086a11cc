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
import { countUnplaced } from '../count-unplaced.ts';
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

const unplaced = (extraction: Extraction): number =>
  countUnplaced(extraction, extraction.visible ?? null);

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

const bareWordFile = (body: string): Uint8Array =>
  zip({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  });

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

  test('every visible character of it is in exactly one block', async () => {
    expect(unplaced(await readDocx(await wordFile()))).toBe(0);
  });

  test('what the library passes over is read all the same: formulas, and text boxes drawn in one way only', async () => {
    const body = `<w:p><w:r><w:t>The load is </w:t></w:r><m:oMath><m:r><m:t>F=40kN</m:t></m:r></m:oMath><w:r><w:t> at most.</w:t></w:r></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent><w:p><w:r><w:t>Closed until May</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    const read = await readDocx(bareWordFile(body));
    expect(shown(read).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'The load is F=40kN at most.',
      'Closed until May',
    ]);
    expect(unplaced(read)).toBe(0);
  });

  test('text that was deleted or moved away is not in it, and of two drawings of a text box one is', async () => {
    const box = (tag: string, more = '') =>
      `<mc:${tag} ${more}><v:textbox><w:txbxContent><w:p><w:r><w:t>Closed until May</w:t></w:r></w:p></w:txbxContent></v:textbox></mc:${tag}>`;
    const body = `<w:p><w:del><w:r><w:delText>Old.</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>Moved.</w:t></w:r></w:moveFrom><w:r><w:t>New words stay.</w:t></w:r></w:p>
      <w:p><w:r><mc:AlternateContent>${box('Choice', 'Requires="wps"')}${box('Fallback')}</mc:AlternateContent></w:r></w:p>`;
    const read = await readDocx(bareWordFile(body));
    expect(read.text).toBe('New words stay.\n\nClosed until May');
    expect(unplaced(read)).toBe(0);
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

  test('every visible character of it is in exactly one block, and letters of a table without paragraphs are missed', async () => {
    expect(unplaced(await readOdt(zip({ 'content.xml': content })))).toBe(0);
    const stray = content.replace(
      '</office:text>',
      '<x:cell>lost &amp; gone</x:cell></office:text>',
    );
    expect(unplaced(await readOdt(zip({ 'content.xml': stray })))).toBe(9);
  });

  test('what stands on every page is left out, what describes a picture is not read', async () => {
    const styles =
      '<office:document-styles xmlns:style="s" xmlns:text="t"><style:header><text:p>Harbour Post</text:p></style:header><style:footer><text:p>Draft</text:p></style:footer></office:document-styles>';
    const picture = content.replace(
      '<text:s/>',
      '<draw:frame><svg:title>A bridge</svg:title><draw:image/></draw:frame> ',
    );
    const read = await readOdt(zip({ 'content.xml': picture, 'styles.xml': styles }));
    expect(shown(read)).toContain('running head: Harbour Post');
    expect(shown(read).at(-1)).toBe('running head: Draft');
    expect(read.text).not.toContain('A bridge');
    expect(unplaced(read)).toBe(0);
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

  test('every visible character of its chapters is in exactly one block', async () => {
    expect(unplaced(await readEpub(book))).toBe(0);
  });

  test('title and language are known from the package', async () => {
    const { publication } = await readEpub(book);
    expect(publication).toMatchObject({ title: 'Bridges', language: 'en' });
  });

  test('an archive without a package is refused', async () => {
    await expect(readEpub(zip({ 'a.xml': '<a/>' }))).rejects.toThrow('it is no e-book');
  });
});
