import type { ContentKind } from '../../../app/index.ts';
import { median, type PdfLine } from './pdf-line.ts';

export interface PdfParagraph {
  readonly text: string;
  /** Null where nothing but the words can tell. */
  readonly kind: ContentKind | null;
}

/** A gap between lines above this multiple of the usual one parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Letters of another size, by this share, are another kind of text. */
const SIZE_CHANGE = 0.12;
/** A first line set in by this much, in letter heights, begins a paragraph. */
const INDENT = 0.8;
/** A line that ends this share of the column before its edge is the last of its paragraph, if a sentence ends there. */
const SHORT_LINE = 0.15;
const ENDS_SENTENCE = /[.!?…:]["”’»“)\]]*\s*$/u;
const BULLET = /^\s*(?:[•◦▪‣·–—-]\s|\(?\d{1,2}[.)]\s)/u;

/** Lines in reading order joined to paragraphs, across columns and pages, hyphens at line ends undone. */
export function joinParagraphs(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const bodySize = usualSize(lines);
  const pitch = median(lines.flatMap((line, at) => stepInHeights(lines[at - 1], line) ?? []));
  const words = compoundsOf(lines);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(group, last, line, pitch))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: joinLines(group, words),
    kind: (group[0]?.size ?? 0) > bodySize * (1 + SIZE_CHANGE) ? 'heading' : null,
  }));
}

/** The size most letters have. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** How far, in letter heights, a line stands under the one before in the same column; null where it stands elsewhere. */
function stepInHeights(before: PdfLine | undefined, line: PdfLine): number | null {
  if (before === undefined || before.page !== line.page) return null;
  const step = line.baseline - before.baseline;
  const overlaps = line.left < before.right && before.left < line.right;
  return step > 0 && overlaps && line.size > 0 ? step / line.size : null;
}

function goesOn(group: readonly PdfLine[], last: PdfLine, line: PdfLine, pitch: number): boolean {
  if (Math.abs(line.size - last.size) > last.size * SIZE_CHANGE || BULLET.test(line.text))
    return false;
  const step = stepInHeights(last, line);
  // A column or page ended: the paragraph goes on where its sentence does.
  if (step === null) return !ENDS_SENTENCE.test(last.text) && /^["“„«(]?\p{Ll}/u.test(line.text);
  if (step > pitch * PARAGRAPH_GAP) return false;
  const left = Math.min(...group.map((other) => other.left));
  const right = Math.max(...group.map((other) => other.right), line.right);
  const isSetIn = group.length > 0 && line.left - last.left > line.size * INDENT;
  const endsShort = last.right < right - (right - left) * SHORT_LINE;
  return (
    !(isSetIn && ENDS_SENTENCE.test(last.text)) && !(endsShort && ENDS_SENTENCE.test(last.text))
  );
}

/** A word cut at a line's end, and whether it has a hyphen of its own shows where the same word stands uncut. */
const CUT = /(\p{L}+)[-\u2010\u00AD]\s*$/u;

/** All words with a hyphen inside, in small letters. */
function compoundsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const found = lines.flatMap(({ text }) => text.match(/\p{L}+[-\u2010]\p{L}+/gu) ?? []);
  return new Set(found.map((word) => word.replace('\u2010', '-').toLowerCase()));
}

function joinLines(lines: readonly PdfLine[], compounds: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) text = text === '' ? line.text : joinTwo(text, line.text, compounds);
  return text
    .replace(/\u00AD/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function joinTwo(text: string, line: string, compounds: ReadonlySet<string>): string {
  const start = CUT.exec(text)?.[1];
  const rest = /^\s*(\p{Ll}\p{L}*)/u.exec(line)?.[1];
  if (start === undefined) return `${text} ${line}`;
  const isCompound = rest === undefined || compounds.has(`${start}-${rest}`.toLowerCase());
  const head = text.replace(/\s+$/u, '');
  return isCompound ? `${head}${line.trimStart()}` : `${head.slice(0, -1)}${line.trimStart()}`;
}
