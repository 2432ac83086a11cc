import chardet from 'chardet';
import iconv from 'iconv-lite';
import { guessCyrillic } from './guess-cyrillic.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { guessUtf32 } from './guess-utf32.ts';

export interface DecodedText {
  /** Without a byte order mark, otherwise as it stands in the file. */
  readonly text: string;
  /** IANA name in lower case. */
  readonly encoding: string;
  /** How sure that is, 0 to 1: 1 for a mark or well-formed UTF-8, less where a declaration was believed or the bytes were guessed at. */
  readonly confidence: number;
}

/**
 * Turns bytes into text: by byte order mark, strict UTF-8, the charset the file declares, then by guessing. Strict UTF-8
 * goes before the declared charset because text of another charset is practically never well-formed UTF-8, while pages
 * saved as UTF-8 often keep their old declaration. What the reader has chosen goes before everything. Bytes that fit no character become
 * U+FFFD.
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
  chosen: string | null = null,
): DecodedText {
  const wanted = knownEncoding(chosen);
  if (wanted !== null)
    return { text: decodeAs(withoutMark(bytes), wanted), encoding: wanted, confidence: 1 };
  const marked = decodeByMark(bytes);
  if (marked !== null) return marked;
  const escaped = decodeEscaped(bytes, declared);
  if (escaped !== null) return escaped;
  const utf8 = decodeStrictUtf8(bytes);
  if (utf8 !== null && !utf8.includes('\0'))
    return { text: utf8, encoding: 'utf-8', confidence: 1 };
  const guess = guessEncoding(bytes);
  const stated = knownEncoding(declared);
  const encoding = stated ?? guess.encoding;
  const text = decodeAs(bytes, encoding);
  const confidence = stated === null ? guess.confidence : confidenceIn(stated, bytes, guess);
  return {
    text,
    encoding,
    confidence: isDamaged(text) ? Math.min(confidence, DISPUTED) : confidence,
  };
}

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] =
  [
    { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
    { mark: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
    { mark: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
    { mark: [0xff, 0xfe], encoding: 'utf-16le' },
    { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  ];

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const found = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (found === undefined) return null;
  const rest = bytes.subarray(found.mark.length);
  const encoding = found.encoding.startsWith('utf-16')
    ? honestOrder(rest, found.encoding)
    : found.encoding;
  return { text: decodeAs(rest, encoding), encoding, confidence: 1 };
}

/** Programs that put a mark of the wrong byte order before a text exist; where the text tells clearly, it is believed. */
const honestOrder = (bytes: Uint8Array, marked: string): string =>
  guessUtf16(bytes.subarray(0, SAMPLE_BYTES)) ?? marked;

const JAPANESE_ESCAPES = ['\u001B$B', '\u001B$@'];

/** ISO-2022-JP is ASCII to look at, so only its escape sequences tell. */
function decodeEscaped(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const start = Buffer.from(bytes.subarray(0, SAMPLE_BYTES));
  const isEscaped = JAPANESE_ESCAPES.some((sequence) => start.includes(sequence));
  const isJapanese = isEscaped || declared?.toLowerCase() === 'iso-2022-jp';
  if (!isJapanese || start.some((byte) => byte > 0x7f)) return null;
  return {
    text: new TextDecoder('iso-2022-jp').decode(bytes),
    encoding: 'iso-2022-jp',
    confidence: 1,
  };
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Enough to tell an encoding by; reading more would only cost time. */
const SAMPLE_BYTES = 64 * 1024;

/** Bytes from the first one that is not ASCII, where an encoding shows. */
function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + SAMPLE_BYTES);
}

type Guess = Omit<DecodedText, 'text'>;

/** What a declaration is worth that the bytes do not bear out, and a text with characters that could not be read. */
const DISPUTED = 0.5;
/** Forms of Unicode show by their zeros, Cyrillic by its letters; a guess all the same. */
const LIKELY = 0.9;
/** A declaration that nothing speaks against. */
const DECLARED = 0.98;

function guessEncoding(bytes: Uint8Array): Guess {
  const start = bytes.subarray(0, SAMPLE_BYTES);
  const shown = sample(bytes);
  const likely =
    guessUtf32(start) ??
    guessUtf16(start) ??
    (isMostlyUtf8(shown) ? 'utf-8' : guessCyrillic(shown));
  return likely === null ? byStatistics(shown) : { encoding: likely, confidence: LIKELY };
}

/** A declaration is believed, and doubted where the bytes clearly read otherwise. */
function confidenceIn(stated: string, bytes: Uint8Array, guess: Guess): number {
  if (guess.confidence < LIKELY) return DECLARED;
  const shown = sample(bytes);
  return decodeAs(shown, stated) === decodeAs(shown, guess.encoding) ? DECLARED : DISPUTED;
}

/** Whether there are characters that the encoding does not have: the mark of a wrong one, or of a damaged file. */
const isDamaged = (text: string): boolean => text.includes('\uFFFD');

function withoutMark(bytes: Uint8Array): Uint8Array {
  const found = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  return bytes.subarray(found?.mark.length ?? 0);
}

/** What Windows calls its version of an ISO alphabet: the same letters, with quotes and dashes where ISO has control characters. */
const WINDOWS_TWINS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-4': 'windows-1257',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-13': 'windows-1257',
};

/** The detector's guess; where it names an ISO alphabet, bytes that only Windows uses for something correct it. */
function byStatistics(shown: Uint8Array): Guess {
  const [best] = chardet.analyse(shown);
  const guess = knownEncoding(best?.name ?? null);
  const isWindows = shown.some((byte) => byte >= 0x80 && byte <= 0x9f);
  const twin = isWindows && guess !== null ? WINDOWS_TWINS[guess] : undefined;
  if (guess === null) return { encoding: 'windows-1252', confidence: 0 };
  return { encoding: twin ?? guess, confidence: Math.min(LIKELY, (best?.confidence ?? 0) / 100) };
}

/** One damaged character does not make a UTF-8 file something else. */
const UTF8_PER_ERROR = 20;

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const errors = text.match(/\uFFFD/gu)?.length ?? 0;
  const sequences = text.match(/(?!\uFFFD)\P{ASCII}/gu)?.length ?? 0;
  return sequences > errors * UTF8_PER_ERROR;
}

/** What files and detectors call an encoding, and what browsers take it for (WHATWG Encoding Standard). */
const ALIASES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
  utf8: 'utf-8',
};

/** The encoding's name where we can decode it; null where not. A name is text out of a file, so anything may be in it. */
function knownEncoding(name: string | null): string | null {
  const label = name?.trim().toLowerCase() ?? '';
  const encoding = ALIASES[label] ?? label;
  if (!/^[a-z][a-z0-9._:-]{1,30}$/.test(encoding)) return null;
  const isText = /^(?:utf|iso-8859|windows|koi8|ibm|cp|gb|big5|euc|shift|macintosh|x-mac|tis)/.test(
    encoding,
  );
  return isText && iconv.encodingExists(encoding) ? encoding : null;
}

/** Whether a name is that of an encoding that can be read. */
export const isEncoding = (name: string): boolean => knownEncoding(name) !== null;

/**
 * Never TextDecoder for one-byte encodings: in Node 20 its windows-1252 loses curly quotes and dashes. iconv-lite is told
 * to keep byte order marks, because the one at the start is gone already and any other is a character of the text.
 */
const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: false,
  });
