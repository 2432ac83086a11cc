import { crc32 } from 'node:zlib';
import { givingWay } from './give-way.ts';

/**
 * One line of a journal or a snapshot: a number, a checksum over the number and the text, and the text, which holds no
 * line feed (JSON escapes it). A byte changed anywhere spoils one line, or two where it was a line feed, and no other.
 */
export interface JournalLine {
  readonly number: number;
  readonly json: string;
}

/** What could be read of a file of lines. */
export interface ReadLines {
  readonly lines: readonly JournalLine[];
  /** Lines that are as they were written, those left out too. */
  readonly checked: number;
  /** Lines that are not as they were written, the last one of a file excepted. */
  readonly damaged: number;
  /** The last line is not whole: the program or the machine stopped while it was written. */
  readonly torn: boolean;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const CHECKSUM_DIGITS = 8;

export function encodeLine({ number, json }: JournalLine): string {
  const sum = crc32(`${number} ${json}`).toString(16).padStart(CHECKSUM_DIGITS, '0');
  return `${number} ${sum} ${json}\n`;
}

/** The lines of a file, in its order; those numbered 1 to `known` are checked and left out. O(n) in its bytes. */
export async function decodeLines(bytes: Buffer, known = 0): Promise<ReadLines> {
  const giveWay = givingWay();
  const lines: JournalLine[] = [];
  let checked = 0;
  let damaged = 0;
  let isLastGood = true;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = feed < 0 ? null : checkLine(bytes.subarray(start, feed));
    if (!line) damaged += 1;
    else checked += 1;
    if (line && (line.number === 0 || line.number > known)) lines.push(withText(line));
    isLastGood = line !== null;
    start = feed < 0 ? bytes.length : feed + 1;
    await giveWay();
  }
  return { lines, checked, damaged: isLastGood ? damaged : damaged - 1, torn: !isLastGood };
}

interface CheckedLine {
  readonly number: number;
  readonly json: Buffer;
}

const withText = ({ number, json }: CheckedLine): JournalLine => ({
  number,
  json: json.toString('utf8'),
});

/** Null where the line is not as it was written. */
function checkLine(bytes: Buffer): CheckedLine | null {
  const afterNumber = bytes.indexOf(SPACE);
  const afterSum = afterNumber + 1 + CHECKSUM_DIGITS;
  if (afterNumber < 1 || bytes[afterSum] !== SPACE) return null;
  const number = bytes.toString('latin1', 0, afterNumber);
  const sum = bytes.toString('latin1', afterNumber + 1, afterSum);
  const json = bytes.subarray(afterSum + 1);
  if (!/^(?:0|[1-9]\d*)$/.test(number) || !/^[0-9a-f]+$/.test(sum)) return null;
  if (crc32(json, crc32(`${number} `)) !== Number.parseInt(sum, 16)) return null;
  return { number: Number(number), json };
}
