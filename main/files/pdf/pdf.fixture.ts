/** A line of a PDF made for a test: x and y in points from the lower left corner. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** The bytes of a PDF (1.4, Helvetica, A4) with the given lines on its pages. Texts may hold the characters of windows-1252. */
export function makePdf(pages: readonly (readonly DrawnLine[])[]): Uint8Array {
  const contents = pages.map((lines) => lines.map(drawing).join('\n'));
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + xref + trailer, 'latin1'));
}

const drawing = ({ text, x, y, size = 11 }: DrawnLine): string =>
  `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;

/** Lines under one another from `y` down, as a paragraph is set. */
export const setLines = (
  texts: readonly string[],
  {
    x = 60,
    y = 780,
    size = 11,
  }: { readonly x?: number; readonly y?: number; readonly size?: number } = {},
): readonly DrawnLine[] => texts.map((text, at) => ({ text, x, y: y - at * size * 1.2, size }));
