import { describe, expect, test } from 'vitest';
import { countUnplaced } from './count-unplaced.ts';
import { makePdf, setLines } from './pdf/pdf.fixture.ts';
import { PdfRefusal, readPdf } from './pdf-reader.ts';

const blocksOf = async (bytes: Uint8Array) => {
  const { text, blocks } = await readPdf(bytes);
  return blocks.map(({ kind, start, end, leftOutBecause }) => ({
    kind,
    text: text.slice(start, end),
    why: leftOutBecause,
  }));
};

const FIRST = [
  'The harbour bridge will close for eleven weeks from the third of March,',
  'the council said on Tuesday, after inspectors found cracks in two piers.',
];
const SECOND = [
  'A ferry will carry people on foot between the two banks of the river as',
  'long as the repair goes on, and it will cost nothing to take it at all.',
];

describe('reading a PDF', () => {
  test('lines are joined to paragraphs, and a wider gap begins the next', async () => {
    const page = [...setLines(FIRST, { y: 780 }), ...setLines(SECOND, { y: 740 })];
    const blocks = await blocksOf(makePdf([page]));
    expect(blocks.map(({ text }) => text)).toEqual([FIRST.join(' '), SECOND.join(' ')]);
  });

  test('a hyphen at the end of a line goes, unless the word has one elsewhere', async () => {
    const page = setLines([
      'The inspectors found cracks in the well-known piers and recom-',
      'mended that the bridge be closed, as it rests on the same well-',
      'known piers as the tram line that crosses it every few minutes.',
    ]);
    const [block] = await blocksOf(makePdf([page]));
    expect(block?.text).toContain('recommended that');
    expect(block?.text).toContain('the same well-known piers');
  });

  test('every visible character is in exactly one block, undone hyphens aside', async () => {
    const pages = [FIRST, SECOND].map((lines, at) => [
      { text: 'Harbour Post, spring issue', x: 60, y: 820 },
      ...setLines([lines[0] ?? '', 'inspectors who recom-', 'mended it,', lines[1] ?? '']),
      { text: `Page ${at + 1} of 2`, x: 280, y: 20 },
    ]);
    const read = await readPdf(makePdf(pages));
    expect(read.text).toContain('recommended it,');
    expect(countUnplaced(read, read.visible ?? null)).toBe(0);
    expect(countUnplaced({ ...read, blocks: read.blocks.slice(1) }, read.visible ?? null)).toBe(
      read.text.slice(read.blocks[0]?.start, read.blocks[0]?.end).replace(/\s/g, '').length,
    );
  });

  test('page numbers and what every page repeats are left out, with the reason', async () => {
    const pages = [FIRST, SECOND].map((lines, at) => [
      { text: 'Harbour Post, spring issue', x: 60, y: 820 },
      ...setLines(lines),
      { text: `Page ${at + 1} of 2`, x: 280, y: 20 },
    ]);
    const blocks = await blocksOf(makePdf(pages));
    expect(blocks.filter(({ why }) => why === null).map(({ text }) => text)).toEqual([
      FIRST.join(' '),
      SECOND.join(' '),
    ]);
    expect(blocks.filter(({ why }) => why === 'page number')).toHaveLength(2);
    expect(blocks.filter(({ why }) => why === 'running head')).toHaveLength(2);
  });

  test('columns are read one after the other, though the file draws their lines in turns', async () => {
    const left = setLines(
      ['The council said on Tuesday', 'that the bridge would close', 'for eleven weeks in March.'],
      { x: 60 },
    );
    const right = setLines(
      ['Shopkeepers on the northern', 'bank fear for their trade', 'while the repair goes on.'],
      { x: 320 },
    );
    const inTurns = left.flatMap((line, at) => [line, ...right.slice(at, at + 1)]);
    const text = (await blocksOf(makePdf([inTurns]))).map((block) => block.text).join(' ');
    expect(text).toBe([...left, ...right].map((line) => line.text).join(' '));
  });

  test('a sentence that a page breaks is one paragraph', async () => {
    const pages = [setLines([FIRST[0] ?? '']), setLines([FIRST[1] ?? ''])];
    expect(await blocksOf(makePdf(pages))).toHaveLength(1);
  });

  test('a headline is the title, over two lines too', async () => {
    const head = setLines(['Harbour bridge to close', 'for eleven weeks'], { y: 800, size: 24 });
    const [title] = await blocksOf(
      makePdf([[...head, ...setLines(FIRST, { y: 700 }), ...setLines(SECOND, { y: 650 })]]),
    );
    expect(title).toEqual({
      kind: 'title',
      text: 'Harbour bridge to close for eleven weeks',
      why: null,
    });
  });

  test('pages without letters are refused with what helps', async () => {
    await expect(readPdf(makePdf([[]]))).rejects.toThrow(/pictures without text/);
  });

  test('a damaged file is refused', async () => {
    const whole = makePdf([setLines(FIRST)]);
    await expect(readPdf(whole.slice(0, 60))).rejects.toThrow(PdfRefusal);
  });
});
