import {
  type ArticleDraft,
  type NamedBytes,
  ok,
  type Result,
  type SourceFile,
  type SourceFormat,
} from '../../app/index.ts';
import { countUnplaced } from './count-unplaced.ts';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import type { Extraction } from './extraction.ts';
import {
  PROTECTED,
  refuseBinary,
  refuseBlank,
  refuseDocument,
  refuseEmpty,
  refuseFormat,
  refuseWithoutText,
} from './file-failures.ts';
import { fileFormat } from './file-format.ts';
import { hashBytes } from './hash-bytes.ts';
import { NestingRefusal } from './html/nesting.ts';
import { readHtml } from './html-reader.ts';
import { isPlainText } from './is-plain-text.ts';
import { readMarkdown } from './markdown-reader.ts';
import { readMhtml } from './mhtml-reader.ts';
import { readDocx } from './office/docx-reader.ts';
import { readEpub } from './office/epub-reader.ts';
import { readOdt } from './office/odt-reader.ts';
import { PdfRefusal, readPdf } from './pdf-reader.ts';
import { readText } from './text-reader.ts';
import { ZipRefusal } from './zip/read-zip.ts';

/** A file's bytes, and the encoding the reader has chosen for them, where that is theirs to choose. */
export interface EncodedBytes extends NamedBytes {
  readonly encoding?: string | undefined;
}

/** An article from a file's bytes. Fails with a sentence for the reader; rejects only where the program itself is wrong. */
export async function parseArticle(file: EncodedBytes): Promise<Result<ArticleDraft>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return refuseEmpty(name);
  const found = fileFormat(name, bytes);
  if (found.kind === 'unknown') return refuseFormat(name, found.what);
  if (found.kind === 'binary') return refuseBinary(name, found.what);
  if (found.kind === 'protected') return refuseDocument(name, PROTECTED);
  const read = await readAs(found.format, file);
  if (!read.ok) return read;
  const { text, blocks, publication } = read.value;
  if (blocks.length === 0) return refuseWithoutText(name);
  const source = { name, sha256: hashBytes(bytes), bytes: bytes.length, format: found.format };
  return ok({ ...publication, file: { ...source, ...howRead(read.value) }, text, blocks });
}

/** What the reader of the article should know of how its file was read: the encoding, and whether anything was lost. */
function howRead(read: Read): Pick<SourceFile, 'encoding' | 'encodingConfidence' | 'unplaced'> {
  const { encoding, confidence, visible } = read;
  const unplaced = countUnplaced(read, visible ?? null);
  return {
    encoding,
    ...(confidence < 1 ? { encodingConfidence: confidence } : {}),
    ...(unplaced > 0 ? { unplaced } : {}),
  };
}

interface Read extends Extraction {
  readonly encoding: string;
  /** 0 to 1. */
  readonly confidence: number;
}

function readAs(format: SourceFormat, file: EncodedBytes): Promise<Result<Read>> | Result<Read> {
  switch (format) {
    case 'text':
      return readCharacters(file, null, readText);
    case 'markdown':
      return readCharacters(file, null, readMarkdown);
    case 'html':
      return readCharacters(file, declaredCharset(file.bytes), readHtml);
    case 'mhtml':
      return readDocument(file, readMhtml, 'utf-8');
    case 'docx':
      return readDocument(file, readDocx, 'utf-8');
    case 'odt':
      return readDocument(file, readOdt, 'utf-8');
    case 'epub':
      return readDocument(file, readEpub, 'utf-8');
    case 'pdf':
      return readDocument(file, readPdf, 'binary');
  }
}

/** What readers throw at a file that is broken or made to hang them; the message is the cause as a clause. */
function refusalOf(name: string, error: unknown): Result<never> {
  if (error instanceof ZipRefusal || error instanceof PdfRefusal || error instanceof NestingRefusal)
    return refuseDocument(name, error.message);
  throw error;
}

/** A format that is characters in some encoding. */
function readCharacters(
  { name, bytes, encoding: chosen }: EncodedBytes,
  declared: string | null,
  read: (text: string) => Extraction,
): Result<Read> {
  const { text, encoding, confidence } = decodeText(bytes, declared, chosen ?? null);
  if (!isPlainText(text))
    return refuseBinary(name, 'something else (pictures and programs look like this)');
  if (text.trim() === '') return refuseBlank(name);
  try {
    return ok({ ...read(text), encoding, confidence });
  } catch (error) {
    return refusalOf(name, error);
  }
}

/** A format that packs its text; what is wrong with the package is the reader's to know. */
async function readDocument(
  { name, bytes }: NamedBytes,
  read: (bytes: Uint8Array) => Promise<Extraction | null>,
  encoding: string,
): Promise<Result<Read>> {
  try {
    const extraction = await read(bytes);
    return extraction === null
      ? refuseDocument(name, 'there is no page in it')
      : ok({ ...extraction, encoding, confidence: 1 });
  } catch (error) {
    return refusalOf(name, error);
  }
}
